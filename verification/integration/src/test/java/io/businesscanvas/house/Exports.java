package io.businesscanvas.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages that the published modules export to everybody, read from their compiled descriptors. */
final class Exports {
    private static final Set<String> PACKAGES = House.publishedModules().stream()
            .flatMap(module -> read(module).exports().stream())
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());

    private Exports() {}

    static boolean contains(String packageName) {
        return PACKAGES.contains(packageName);
    }

    private static ModuleDescriptor read(Path module) {
        try (InputStream in = Files.newInputStream(module.resolve("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
