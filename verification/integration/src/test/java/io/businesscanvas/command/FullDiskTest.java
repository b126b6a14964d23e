package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lost on a full disk is told: nobody takes half a report, or none, for a clean one. */
class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");

    @BeforeEach
    void there_is_a_full_disk() {
        assumeTrue(Files.exists(FULL), "this system has no /dev/full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check examples/canvases",
                "check examples/canvases --format sarif",
                "check examples/broken --format junit",
                "render examples/canvases/wii.canvas.json",
                "rules",
                "new",
                "--help"
            })
    void standard_output_that_is_lost_is_a_failure(String arguments, @TempDir Path folder) throws Exception {
        Path err = folder.resolve("err");
        Process process = CanvasCommand.prepare(House.root(), arguments.split(" "))
                .redirectOutput(FULL.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(Files.readString(err)).startsWith("canvas: standard output could not be written: ");
    }

    @Test
    void a_report_that_is_lost_is_a_failure() throws Exception {
        for (String format : new String[] {"sarif", "junit", "line", "github"}) {
            CanvasCommand result =
                    CanvasCommand.run(House.root(), "check", "examples/broken", "--report", format + "=/dev/full");
            assertThat(result.exitCode()).as(format).isEqualTo(3);
            assertThat(result.err())
                    .as(format)
                    .startsWith("canvas: ")
                    .contains("dev/full: The file could not be written: ")
                    .doesNotContain("Exception");
        }
    }
}
