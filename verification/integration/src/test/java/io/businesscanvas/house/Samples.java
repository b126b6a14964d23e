package io.businesscanvas.house;

import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckSession;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.diff.CanvasAlternatives;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.json.JsonEdits;
import io.businesscanvas.json.PolicyJson;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasIndex;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.rule.BlockSelection;
import io.businesscanvas.rule.Checks;
import io.businesscanvas.rule.EntryCondition;
import io.businesscanvas.rule.EntrySelection;
import io.businesscanvas.rule.NoTwo;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Price;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a value of every exported type, by the factories that users have. */
final class Samples {
    private static final int MOST_STEPS = 4;

    private final Map<Class<?>, Supplier<Object>> known = new HashMap<>();
    private final Set<Class<?>> inProgress = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();

    Samples() {
        known.put(String.class, () -> "a.b");
        known.put(CharSequence.class, () -> "a");
        known.put(Object.class, () -> "a");
        known.put(Comparable.class, () -> "a");
        known.put(int.class, () -> 1);
        known.put(long.class, () -> 1L);
        known.put(boolean.class, () -> true);
        known.put(char.class, () -> 'a');
        known.put(Integer.class, () -> 1);
        known.put(BigDecimal.class, () -> BigDecimal.ONE);
        known.put(Number.class, () -> BigDecimal.ONE);
        known.put(Locale.class, () -> Locale.ENGLISH);
        known.put(LocalDate.class, () -> LocalDate.EPOCH);
        known.put(Path.class, () -> Path.of("target", "null-arguments", "a.canvas.json"));
        known.put(InputStream.class, InputStream::nullInputStream);
        known.put(Writer.class, StringWriter::new);
        known.put(Appendable.class, StringBuilder::new);
        known.put(Optional.class, Optional::empty);
        known.put(Set.class, Set::of);
        known.put(Map.class, Map::of);
        known.put(Stream.class, Stream::empty);
        known.put(Class.class, () -> ValueProposition.class);
        known.put(byte[].class, () -> new byte[0]);
        known.put(Currency.class, () -> Currency.getInstance("EUR"));
        known.put(BusinessCanvas.class, Samples::canvas);
        known.put(Amount.class, () -> Amount.of(1, "EUR"));
        known.put(Price.InMoney.class, () -> Price.of(1, "EUR"));
        known.put(CanvasIndex.class, () -> canvas().index());
        known.put(Link.class, () -> canvas().index().links().get(0));
        known.put(EntryAttribute.class, () -> EntryAttribute.of(Block.CHANNELS).get(0));
        known.put(CanvasAlternatives.class, () -> CanvasAlternatives.of(List.of(canvas(), canvas())));
        known.put(JsonEdits.class, () -> JsonEdits.of(document()));
        known.put(SourceMap.class, Samples::sourceMap);
        known.put(EntrySelection.class, () -> Checks.every(ValueProposition.class));
        known.put(BlockSelection.class, Checks::everyBlock);
        known.put(
                EntryCondition.class,
                () -> Checks.every(ValueProposition.class).satisfies(proposition -> true, "name", "name"));
        known.put(NoTwo.class, () -> Checks.noTwo(ValueProposition.class));
        known.put(PolicyDocument.class, () -> PolicyJson.parse(CanvasSource.of("a", "{}")));
        known.put(FileSelection.class, () -> FileSelection.builder().build());
        known.put(CheckSession.class, () -> CheckSession.builder().build());
        known.put(CheckPlan.class, () -> CheckSession.builder().build().plan(List.of()));
        known.put(List.class, List::of);
        known.put(Collection.class, List::of);
        known.put(Iterable.class, List::of);
    }

    private static BusinessCanvas canvas() {
        CustomerSegment segment = CustomerSegment.of("a.b");
        return BusinessCanvas.builder()
                .title("t")
                .add(segment, ValueProposition.of("v").serving(segment))
                .build();
    }

    private static SourceMap sourceMap() {
        return document().sourceMap();
    }

    private static CanvasDocument document() {
        return CanvasJson.standard().parse(CanvasSource.of("a", "{ \"title\": \"t\" }"));
    }

    /** The types of which there is no value. */
    Set<String> unknown() {
        return unknown;
    }

    /** A value for each parameter; empty if there is none for one of them. */
    Optional<Object[]> arguments(Executable callable) {
        Object[] arguments = new Object[callable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Object> argument = of(callable.getParameterTypes()[i]);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = argument.get();
        }
        return Optional.of(arguments);
    }

    Optional<Object> of(Class<?> type) {
        Optional<Object> made = make(type);
        if (made.isEmpty() && inProgress.isEmpty()) {
            unknown.add(type.getName());
        }
        return made;
    }

    private Optional<Object> make(Class<?> type) {
        if (known.containsKey(type)) {
            return Optional.of(known.get(type).get());
        }
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (inProgress.size() > MOST_STEPS || !inProgress.add(type)) {
            return Optional.empty();
        }
        try {
            return Stream.of(byFactory(type), bySubtype(type), byProxy(type))
                    .flatMap(attempt -> attempt)
                    .findFirst();
        } finally {
            inProgress.remove(type);
        }
    }

    private Stream<Object> byFactory(Class<?> type) {
        Class<?> owner = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        Stream<Executable> factories = Stream.of(type, owner)
                .distinct()
                .flatMap(each -> Stream.of(each.getMethods()))
                .filter(method ->
                        type.isAssignableFrom(method.getReturnType()) && Modifier.isStatic(method.getModifiers()))
                .map(Executable.class::cast);
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Stream.of(type.getConstructors());
        return Stream.concat(factories, constructors)
                .sorted(Comparator.comparing(Executable::getParameterCount))
                .flatMap(factory -> result(factory).stream());
    }

    private Optional<Object> result(Executable factory) {
        return arguments(factory).flatMap(arguments -> {
            try {
                return Optional.ofNullable(call(factory, "", arguments));
            } catch (ReflectiveOperationException e) {
                return Optional.empty(); // the next factory may do
            }
        });
    }

    private Stream<Object> bySubtype(Class<?> type) {
        return type.isSealed() || type.isInterface()
                ? ExportedTypes.all().stream()
                        .filter(each -> each != type && type.isAssignableFrom(each))
                        .flatMap(each -> make(each).stream())
                : Stream.empty();
    }

    private static Stream<Object> byProxy(Class<?> type) {
        return type.isInterface() && !type.isSealed()
                ? Stream.of(Proxy.newProxyInstance(
                        Samples.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : null))
                : Stream.empty();
    }

    /** Calls a method or constructor. */
    static @Nullable Object call(Executable callable, Object receiver, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        if (callable instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        Method method = (Method) callable;
        method.setAccessible(true);
        return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : receiver, arguments);
    }
}
