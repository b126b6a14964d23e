package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colour, silence and talk. Whether there is a terminal the launcher says, in {@code CANVAS_TERMINAL}. */
class TerminalTest {
    private static final String COLOUR = "\u001b[";
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    private Workspace workspace;

    @BeforeEach
    void write_a_canvas_with_problems(@TempDir Path folder) throws Exception {
        workspace = new Workspace(folder).write("a.canvas.json", Workspace.WITH_FINDINGS.formatted("x"));
    }

    @ParameterizedTest(name = "terminal ''{0}'', NO_COLOR ''{1}'', --color {2}: {3}")
    @CsvSource({
        "'',      ,   auto,   false",
        "out, ,   auto,   true",
        "err, ,   auto,   false",
        "out, '', auto,   true",
        "out, 1,  auto,   false",
        "out, 1,  always, true",
        "'',      ,   always, true",
        "out, ,   never,  false"
    })
    void is_coloured(String terminal, String noColor, String color, boolean isColored) throws Exception {
        ProcessBuilder check =
                CanvasCommand.prepare(workspace.folder(), "check", "--color=" + color, "--report=text=r.txt");
        check.environment().put("CANVAS_TERMINAL", terminal);
        if (noColor != null) {
            check.environment().put("NO_COLOR", noColor);
        }
        CanvasCommand result = CanvasCommand.run(check);
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
        assertThat(result.out().contains(COLOUR)).isEqualTo(isColored);
        assertThat(result.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(workspace.read("r.txt"))
                .doesNotContain(COLOUR);
    }

    @Test
    void the_launcher_knows_a_terminal_when_it_has_one() throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "no program that makes a terminal");
        String launcher = "'" + House.root().resolve("canvas") + "' check";
        assertThat(onTerminal(launcher)).contains(COLOUR + "1;31merror");
        assertThat(onTerminal(launcher + " | cat"))
                .contains("error [value.unserved]")
                .doesNotContain(COLOUR);
    }

    @Test
    void the_last_line_counts_and_quiet_leaves_it_out() throws Exception {
        CanvasCommand usual = workspace.check();
        assertThat(usual.out().lines().toList())
                .last()
                .asString()
                .matches("\\d+ errors?, \\d+ warnings?, \\d+ hints? in 1 canvas, \\d+ rules run\\.?");
        String last = usual.out().lines().toList().get((int) usual.out().lines().count() - 1);
        CanvasCommand quiet = workspace.check("--quiet");
        assertThat(quiet.out() + last + "\n").isEqualTo(usual.out());
        assertThat(quiet.err()).isEmpty();
    }

    @Test
    void quiet_prints_nothing_if_there_is_nothing_to_report() throws Exception {
        workspace.write("a.canvas.json", Workspace.CLEAN);
        assertThat(workspace.check("-q")).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(workspace.check("-q", "--write-baseline=b.json")).isEqualTo(new CanvasCommand(0, "", ""));
    }

    @Test
    void verbose_reports_which_policies_apply_and_how_long_it_took() throws Exception {
        workspace.write("canvas-policy.json", "{}").write("sub/canvas-policy.json", "{}");
        CanvasCommand result =
                workspace.write("sub/b.canvas.json", Workspace.CLEAN).check("--verbose");
        assertThat(result.out()).isEqualTo(workspace.check().out());
        assertThat(result.err())
                .matches("canvas: policy file canvas-policy.json\n"
                        + "canvas: policy file sub/canvas-policy.json\n"
                        + "canvas: checked 2 files in \\d+\\.\\d\\d s\n");
    }

    private String onTerminal(String command) throws Exception {
        return CanvasCommand.run(CanvasCommand.prepare(
                        workspace.folder(), List.of(SCRIPT.toString(), "-qec", command, "/dev/null")))
                .out();
    }
}
