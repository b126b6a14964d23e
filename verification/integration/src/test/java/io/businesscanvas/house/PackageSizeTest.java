package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package is small enough that its files can be read like a table of contents. */
class PackageSizeTest {
    private static final int MOST_FILES = 40;
    private static final int MOST_EXPORTED_FILES = 35;

    @Test
    void no_package_has_more_files_than_a_reader_can_survey() {
        Map<String, Long> sizes = sizes();
        assertThat(sizes).hasSizeGreaterThan(15).containsKeys("io.businesscanvas.model", "io.businesscanvas.cli");
        assertThat(sizes).allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(mostIn(name)));
    }

    private static int mostIn(String name) {
        return Exports.contains(name) ? MOST_EXPORTED_FILES : MOST_FILES;
    }

    private static Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        Stream.concat(House.publishedModules().stream(), Stream.of(House.root().resolve("tools/canvas-cli")))
                .forEach(module -> sizes.putAll(sizes(module)));
        return sizes;
    }

    private static Map<String, Long> sizes(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(file -> House.packageOf(module, file), Collectors.counting()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
