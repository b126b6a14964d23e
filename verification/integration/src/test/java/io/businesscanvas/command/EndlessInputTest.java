package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What never ends is too large, and no more is read of it than that takes. */
class EndlessInputTest {
    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_something_endless() throws Exception {
        assumeTrue(Files.exists(ENDLESS), "this system has no /dev/zero");
        new Workspace(folder).write("a.canvas.json", Workspace.CLEAN);
    }

    @Test
    void an_endless_canvas_is_too_large() throws Exception {
        CanvasCommand named = CanvasCommand.run(folder, "check", "--format=line", ENDLESS.toString());
        assertThat(named.out()).contains("[file.limit]");
        assertThat(named.exitCode()).isEqualTo(1);
        CanvasCommand input = CanvasCommand.run(folder, ENDLESS, "check", "--format=line", "-");
        assertThat(input.out()).startsWith("<stdin>:1:1: error").contains("[file.limit]");
        assertThat(input.exitCode()).isEqualTo(1);
    }

    @Test
    void an_endless_baseline_is_too_large() throws Exception {
        CanvasCommand result = CanvasCommand.run(folder, "check", "--baseline=" + ENDLESS);
        assertThat(result.err()).contains("[file.limit]").doesNotContain("Exception", "OutOfMemory");
        assertThat(result.exitCode()).isEqualTo(2);
    }
}
