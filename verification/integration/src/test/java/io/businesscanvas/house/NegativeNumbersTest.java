package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.SourceMap;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts, widths, limits, positions: exported methods and constructors reject negative numbers by name and value. */
class NegativeNumbersTest {
    private static final int FEWEST_ARGUMENTS = 30;

    /**
     * Numbers that may be negative, offsets outside of a text, where nothing is, and what no sample is good for: the
     * text is no currency, the check has no sentence.
     */
    private static final Set<String> ALLOWED = Set.of(
            "Amount.of(value)",
            "Price.of(value)",
            "Rule.of(value)",
            "JsonValue.of(number)",
            "SourceMap.elementAt(offset)",
            "SourceMap.locationAt(offset)");

    private static final Map<Class<?>, Object> NEGATIVE =
            Map.of(int.class, -1, long.class, -1L, OptionalInt.class, OptionalInt.of(-1));

    private final Samples samples = new Samples();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    @Test
    void negative_numbers_are_rejected_by_name() {
        for (Class<?> type : ExportedTypes.ofTheLibrary()) {
            Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()))
                    .filter(callable -> callable.getDeclaringClass().getName().startsWith("io.businesscanvas."))
                    .filter(callable -> !callable.isSynthetic() && !Modifier.isAbstract(callable.getModifiers()))
                    .forEach(this::tryEachNumber);
        }
        assertThat(String.join("", wrong)).isEmpty();
        assertThat(tried).isGreaterThan(FEWEST_ARGUMENTS);
    }

    private void tryEachNumber(Executable callable) {
        for (int i = 0; i < callable.getParameterCount(); i++) {
            Class<?> type = callable.getParameterTypes()[i];
            if (NEGATIVE.containsKey(type)) {
                tryNegative(callable, i, NEGATIVE.get(type));
            }
        }
    }

    private void tryNegative(Executable callable, int position, Object negative) {
        Optional<Object[]> arguments = samples.arguments(callable);
        Optional<Object> receiver = Modifier.isStatic(callable.getModifiers()) || !(callable instanceof Method)
                ? Optional.of("")
                : samples.of(callable.getDeclaringClass());
        if (arguments.isEmpty() || receiver.isEmpty()) {
            return;
        }
        String name = callable.getParameters()[position].getName();
        Class<?> owner = callable.getDeclaringClass();
        String method = callable instanceof Method ? callable.getName() : owner.getSimpleName();
        if (ALLOWED.contains(owner.getSimpleName() + "." + method + "(" + name + ")")
                || owner == SourceMap.Builder.class) {
            return;
        }
        tried++;
        arguments.get()[position] = negative;
        complaint(callable, receiver.get(), arguments.get(), name)
                .ifPresent(text -> wrong.add(callable.getDeclaringClass().getName() + "." + callable.getName() + "("
                        + name + ") " + text + "\n"));
    }

    private static Optional<String> complaint(Executable callable, Object receiver, Object[] arguments, String name) {
        try {
            Samples.call(callable, receiver, arguments);
            return Optional.of("accepts -1");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            String message = String.valueOf(thrown.getMessage());
            boolean isNamed = message.matches("(?s).*\\b" + name + "\\b.*") || message.matches("\\w+ must .*");
            boolean isRejected = thrown instanceof IllegalArgumentException && isNamed && message.contains("-1");
            return isRejected || thrown instanceof IndexOutOfBoundsException
                    ? Optional.empty()
                    : Optional.of("throws " + thrown);
        } catch (ReflectiveOperationException e) {
            return Optional.of("cannot be called: " + e);
        }
    }
}
