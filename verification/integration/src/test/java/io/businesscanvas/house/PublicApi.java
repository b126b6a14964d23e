package io.businesscanvas.house;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public types and members in the exported packages of a module, one a line. */
final class PublicApi {
    private PublicApi() {}

    static String of(Path module) throws IOException {
        Path classes = module.resolve("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> Exports.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .map(PublicApi::load)
                    .filter(PublicApi::isVisible)
                    .map(PublicApi::describe)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static String describe(Class<?> type) {
        List<String> members = new ArrayList<>();
        Arrays.stream(type.getFields())
                .filter(field -> field.getDeclaringClass() == type)
                .map(PublicApi::field)
                .forEach(members::add);
        Arrays.stream(type.getConstructors())
                .map(constructor -> type.getSimpleName() + parameters(constructor))
                .forEach(members::add);
        methods(type).forEach(members::add);
        String supertypes = supertypes(type).collect(Collectors.joining(", "));
        return kind(type) + " " + type.getName() + (supertypes.isEmpty() ? "" : ": " + supertypes) + "\n"
                + members.stream()
                        .sorted()
                        .map(member -> "    " + member + "\n")
                        .collect(Collectors.joining());
    }

    /** What a type extends and implements, as far as users can see it. */
    private static Stream<String> supertypes(Class<?> type) {
        Class<?>[] interfaces = type.getInterfaces();
        Stream<String> parents = IntStream.range(0, interfaces.length)
                .filter(i -> isVisible(interfaces[i]))
                .mapToObj(i -> name(type.getGenericInterfaces()[i]));
        Class<?> parent = type.getSuperclass();
        return parent == null || parent == Object.class || !isVisible(parent)
                ? parents
                : Stream.concat(Stream.of(name(type.getGenericSuperclass())), parents);
    }

    /** The methods of a type, and those that it has from types that nobody sees. */
    private static Set<String> methods(Class<?> type) {
        Set<String> methods = new LinkedHashSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                String modifier = Modifier.isStatic(method.getModifiers()) ? "static " : "";
                methods.add(
                        modifier + name(method.getGenericReturnType()) + " " + method.getName() + parameters(method));
            }
        }
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(parent -> !isVisible(parent) && parent.getName().startsWith("io.businesscanvas."))
                .forEach(parent -> methods.addAll(methods(parent)));
        return methods;
    }

    private static String field(Field field) {
        return name(field.getGenericType()) + " " + field.getName();
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PublicApi::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    /** The name of a type without packages. */
    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("(?<![\\w$])(?:[a-z]\\w*\\.)+(?=[A-Z])", "")
                .replace('$', '.');
    }
}
