package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API is what was recorded: no change of it goes unnoticed. After one that is meant,
 * {@code -Dgolden.update=true} records it. Once there is a release, its jars take the place of these lists.
 */
class PublicApiTest {
    private static final Path LISTS = House.root().resolve("verification/integration/src/test/resources/api");

    static List<Path> modules() {
        return House.publishedModules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void is_the_recorded_one(Path module) throws IOException {
        String actual = PublicApi.of(module);
        assertThat(actual.lines().filter(line -> !line.isBlank()).count()).isGreaterThan(5);
        Path list = LISTS.resolve(module.getFileName() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("CI must not update golden files")
                    .isNull();
            Files.createDirectories(LISTS);
            Files.writeString(list, actual);
        }
        assertThat(actual.lines()).containsExactlyElementsOf(Files.readAllLines(list));
    }
}
