package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every exported method and constructor rejects null by the name of its argument, unless it says that it takes null.
 */
class NullArgumentsTest {
    private static final int FEWEST_ARGUMENTS = 1000;

    private final Samples samples = new Samples();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    @Test
    void null_is_rejected_by_name() {
        for (Class<?> type : ExportedTypes.ofTheLibrary()) {
            callables(type).forEach(this::tryEachArgument);
        }
        assertThat(samples.unknown()).as("types without a sample").isEmpty();
        assertThat(String.join("", wrong)).isEmpty();
        assertThat(tried).isGreaterThan(FEWEST_ARGUMENTS);
    }

    private static Stream<Executable> callables(Class<?> type) {
        Stream<Executable> methods = Stream.of(type.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.businesscanvas."))
                .filter(method -> !method.getName().equals("equals"))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .map(Executable.class::cast);
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Stream.of(type.getConstructors());
        return Stream.concat(methods, constructors).filter(callable -> callable.getParameterCount() > 0);
    }

    private void tryEachArgument(Executable callable) {
        for (int i = 0; i < callable.getParameterCount(); i++) {
            Class<?> type = callable.getParameterTypes()[i];
            AnnotatedType annotated = callable.getAnnotatedParameterTypes()[i];
            if (!type.isPrimitive() && !isNullable(annotated)) {
                tryNull(callable, i);
            }
        }
    }

    /** Generated methods name the attribute. */
    private static String attribute(Executable callable) {
        String name = callable.getName();
        return name.startsWith("with") && name.length() > 4
                ? Character.toLowerCase(name.charAt(4)) + name.substring(5)
                : name;
    }

    /** A method without a body, or one that is generated for a list of arguments. */
    private static boolean isForeign(Executable callable) {
        Class<?> owner = callable.getDeclaringClass().getDeclaringClass();
        boolean isGenerated = owner != null && !Modifier.isPublic(owner.getModifiers());
        return callable.isVarArgs() && isGenerated || Modifier.isAbstract(callable.getModifiers());
    }

    /** The annotation of an array that may be null is at its brackets, where the annotated type has it. */
    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof AnnotatedArrayType array
                        && array.getAnnotatedGenericComponentType().isAnnotationPresent(Nullable.class);
    }

    private void tryNull(Executable callable, int position) {
        Optional<Object[]> arguments = samples.arguments(callable);
        Optional<Object> receiver = Modifier.isStatic(callable.getModifiers()) || !(callable instanceof Method)
                ? Optional.of("")
                : samples.of(callable.getDeclaringClass());
        if (arguments.isEmpty() || receiver.isEmpty() || isForeign(callable)) {
            return;
        }
        tried++;
        String name = callable.getParameters()[position].getName();
        arguments.get()[position] = null;
        Optional<String> complaint = complaint(callable, receiver.get(), arguments.get(), name);
        complaint.ifPresent(text -> wrong.add(
                callable.getDeclaringClass().getName() + "." + callable.getName() + "(" + name + ") " + text + "\n"));
    }

    private static Optional<String> complaint(
            Executable callable, Object receiver, @Nullable Object[] arguments, String name) {
        try {
            Samples.call(callable, receiver, arguments);
            return Optional.of("accepts null");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean isOfThatKind = thrown instanceof NullPointerException || thrown instanceof IllegalArgumentException;
            String message = String.valueOf(thrown.getMessage());
            String attribute = attribute(callable);
            boolean isNamed = message.equals(attribute) || message.matches("(?s).*\\b" + name + "\\b.*");
            return isOfThatKind && isNamed ? Optional.empty() : Optional.of("throws " + thrown);
        } catch (ReflectiveOperationException e) {
            return Optional.of("cannot be called: " + e);
        }
    }
}
