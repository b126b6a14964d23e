package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs that are too long to stand in a test.
 *
 * <p>{@code -Dgolden.update=true} writes them again; look at what changed before you commit it. Where the environment
 * says that it is a continuous integration ({@code CI}), that is refused.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update where CI is set").isNull();
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as("golden file %s", file).isEqualTo(Files.readString(file));
    }
}
