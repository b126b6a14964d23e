package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The help of each command, in golden files.
 *
 * <p>{@code -Dgolden.update=true} writes them anew; look at what changed before you commit it. Where the environment says
 * that it is a continuous integration ({@code CI}), that is refused.
 */
class HelpTest {
    private static final Path FOLDER = House.root().resolve("verification/integration/src/test/resources/help");
    private static final int WIDTH = 80;

    @ParameterizedTest
    @ValueSource(
            strings = {"canvas", "check", "render", "format", "diff", "new", "rules", "explain", "schema", "completion"
            })
    void is_what_it_was_and_fits_a_narrow_terminal(String command) throws Exception {
        CanvasCommand result = command.equals("canvas")
                ? CanvasCommand.run(FOLDER.getRoot(), "--help")
                : CanvasCommand.run(FOLDER.getRoot(), command, "--help");
        Path file = FOLDER.resolve(command + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update where CI is set").isNull();
            Files.createDirectories(FOLDER);
            Files.writeString(file, result.out());
        }
        assertThat(result.out()).as("golden file %s", file).isEqualTo(Files.readString(file));
        assertThat(result.out().lines()).allMatch(line -> line.length() <= WIDTH);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }
}
