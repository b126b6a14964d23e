package io.businesscanvas.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public types of exported packages, nested ones too. */
final class ExportedTypes {
    private ExportedTypes() {}

    /** Without those that are for tests: assertions fail in their own way. */
    static List<Class<?>> ofTheLibrary() {
        return all().stream()
                .filter(type -> !type.getName().startsWith("io.businesscanvas.test.")
                        && !type.getName().startsWith("io.businesscanvas.generator."))
                .toList();
    }

    static List<Class<?>> all() {
        return House.publishedModules().stream()
                .flatMap(module -> classes(module.resolve("target/classes")))
                .filter(ExportedTypes::isPublic)
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        boolean isPublic = Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
        Class<?> owner = type.getDeclaringClass();
        return isPublic && (owner == null || isPublic(owner));
    }

    private static Stream<Class<?>> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Class<?>> types = files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> Exports.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(ExportedTypes::load)
                    .toList();
            return types.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
