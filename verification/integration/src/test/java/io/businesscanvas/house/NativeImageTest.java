package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The jars list the resources that they load, so that native images include them. No native image is built here: these
 * tests compare the lists with the files and with the code. {@code -Dgolden.update=true} writes the lists again.
 */
class NativeImageTest {
    private static final Pattern BUNDLE = Pattern.compile("getBundle\\(\\s*\"([^\"]+)\"");

    static List<Path> modules() {
        return Stream.concat(
                        House.publishedModules().stream(),
                        Stream.of(House.root().resolve("tools/canvas-cli")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void lists_every_resource_of_the_module(Path module) throws IOException {
        String expected = ResourceList.of(module).json();
        Path list = listOf(module);
        if (Boolean.getBoolean("golden.update") && !expected.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as("CI must not update golden files")
                    .isNull();
            Files.createDirectories(list.getParent());
            Files.writeString(list, expected);
        }
        assertThat(Files.exists(list) ? Files.readString(list) : "").isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void lists_every_bundle_that_the_code_loads(Path module) throws IOException {
        assertThat(ResourceList.of(module).bundles()).containsExactlyInAnyOrderElementsOf(loaded(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void lists_only_what_the_jar_contains(Path module) throws IOException {
        assertThat(ResourceList.of(module).files())
                .allSatisfy(file -> assertThat(module.resolve("target/classes").resolve(file))
                        .isRegularFile());
    }

    private static Path listOf(Path module) {
        return module.resolve("src/main/resources/META-INF/native-image/io.businesscanvas")
                .resolve(module.getFileName())
                .resolve("resource-config.json");
    }

    private static List<String> loaded(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> BUNDLE.matcher(House.read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }
}
