package io.businesscanvas.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which policy file counts for which canvas. */
class PolicyFileTest {
    @Test
    void the_nearest_policy_file_upwards_counts_and_only_that_one(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("canvas-policy.json", "{ \"rules\": { \"value.unserved\": \"off\" } }")
                .write("near/canvas-policy.json", "{ \"rules\": { \"segment.*\": \"off\" } }")
                .write("a.canvas.json", Workspace.WITH_FINDINGS.formatted("x"))
                .write("near/b.canvas.json", Workspace.WITH_FINDINGS.formatted("x"));
        CanvasCommand result = workspace.check("--format=line");
        assertThat(result.out())
                .contains("near/b.canvas.json:7:15: error [value.unserved]")
                .doesNotContain(": error [value.unserved] \"x\" serves no customer segment.\na.canvas.json");
        assertThat(result.out().lines().filter(line -> line.startsWith("a.") && line.contains("value.unserved")))
                .isEmpty();
    }

    @Test
    void nothing_is_looked_for_above_the_folder_of_a_repository(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("repository/.git"));
        Workspace workspace = new Workspace(folder)
                .write("canvas-policy.json", "{ \"rules\": { \"value.unserved\": \"off\" } }")
                .write("repository/a.canvas.json", Workspace.WITH_FINDINGS.formatted("x"));
        assertThat(workspace.check("--format=line").out()).contains("[value.unserved]");
    }

    @Test
    void later_overrides_win_and_the_command_line_wins_over_all(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("canvas-policy.json", """
                        { "preset": "strict",
                          "overrides": [
                            { "files": "drafts/**", "preset": "draft", "rules": { "value.unserved": "error" } },
                            { "files": ["**/x.canvas.json"], "rules": { "value.*": "off", "value.unserved": "warning" } } ],
                          "exclude": ["old/**"] }
                        """)
                .write("drafts/x.canvas.json", Workspace.WITH_FINDINGS.formatted("x"))
                .write("old/x.canvas.json", Workspace.WITH_FINDINGS.formatted("x"));
        assertThat(workspace.check("--format=line").out())
                .isEqualTo("drafts/x.canvas.json:7:15: warning [value.unserved] \"x\" serves no customer segment.\n");
        assertThat(workspace
                        .check("--format=line", "--rule=value.unserved=hint")
                        .out())
                .isEqualTo("drafts/x.canvas.json:7:15: hint [value.unserved] \"x\" serves no customer segment.\n");
        assertThat(workspace.check("--show-policy", "drafts/x.canvas.json").out())
                .startsWith("""
                        Policy of drafts/x.canvas.json
                        policy file canvas-policy.json
                        preset draft, from canvas-policy.json, drafts/**
                        """)
                .contains("value.unserved               warning   canvas-policy.json, **/x.canvas.json\n");
    }

    @Test
    void problems_are_reported_with_location_and_suggestion(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("canvas-policy.json", """
                        { "preset": "strickt",
                          "rules": { "value.unservd": "off", "block.crowded": { "max": "many" } },
                          "baseline": "canvas-baselin.json" }
                        """)
                .write("canvas-baseline.json", "{ \"canvasBaseline\": \"1.0\", \"findings\": [] }")
                .write("a.canvas.json", Workspace.CLEAN);
        CanvasCommand result = workspace.check();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("canvas-policy.json:1:13: error [file.unknown-value]", "Fix: write \"strict\".")
                .contains("canvas-policy.json:2:14: error [file.unknown-value]", "Fix: write \"value.unserved\".")
                .contains("canvas-policy.json:2:64: error [file.type]")
                .contains("the baseline canvas-baselin.json does not exist yet and counts as empty");
        assertThat(result.out()).contains("3 problems in policy files and baselines.");
    }

    @Test
    void patterns_that_mean_nothing_are_reported_with_their_location(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("canvas-policy.json", """
                        { "exclude": ["old/**", "[z-a]"],
                          "overrides": [ { "files": "!", "preset": "draft" } ] }
                        """)
                .write("old/x.canvas.json", Workspace.WITH_FINDINGS.formatted("x"))
                .write("a.canvas.json", Workspace.CLEAN);
        CanvasCommand result = workspace.check();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("canvas-policy.json:1:25: error [policy.pattern]", "\"[z-a]\" is not a file pattern.")
                .contains("canvas-policy.json:2:29: error [policy.pattern]", "Fix: write a pattern such as \"old/**\"")
                .doesNotContain("Usage");
        assertThat(result.out()).contains("2 problems in policy files and baselines.");
        assertThat(workspace.check("--write-baseline=known.json").err()).contains("canvas-policy.json:1:25: error");
    }

    @Test
    void a_baseline_that_is_no_path_is_reported_with_its_location(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("team/canvas-policy.json", "{ \"baseline\": \"known\\u0000.json\" }")
                .write("team/a.canvas.json", Workspace.CLEAN)
                .write("b.canvas.json", Workspace.WITH_FINDINGS.formatted("b"));
        CanvasCommand result = workspace.check("--report=json=report.json");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("team/canvas-policy.json:1:15: error [policy.baseline]", "is not a path.")
                .doesNotContain("Usage");
        assertThat(result.out()).contains("b.canvas.json:").contains("in 2 canvases");
        assertThat(workspace.read("report.json")).contains("policy.baseline");
    }

    @Test
    void a_file_without_a_policy_is_reported_with_what_is_expected(@TempDir Path folder) throws Exception {
        Workspace workspace =
                new Workspace(folder).write("canvas-policy.json", "").write("a.canvas.json", Workspace.CLEAN);
        assertThat(workspace.check().err())
                .contains("The file is empty; expected a policy (an object with \"preset\" or \"rules\").")
                .contains("Fix: write a policy (an object with \"preset\" or \"rules\").");
    }

    @Test
    void a_policy_file_that_cannot_be_read_is_named(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("a.canvas.json", Workspace.CLEAN);
        Files.createDirectories(folder.resolve("canvas-policy.json"));
        CanvasCommand result = workspace.check();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("canvas: canvas-policy.json: The path is a folder.\n");
    }

    @Test
    void bytes_that_are_not_text_are_reported_with_their_location(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("a.canvas.json", Workspace.CLEAN);
        Files.writeString(folder.resolve("canvas-policy.json"), "{ \"exclude\":\n  [\"Zürich\"] }", ISO_8859_1);
        CanvasCommand policy = workspace.check();
        assertThat(policy.exitCode()).isEqualTo(2);
        assertThat(policy.err()).startsWith("canvas-policy.json:2:6: error [file.encoding]\n");
        Files.delete(folder.resolve("canvas-policy.json"));
        Files.writeString(folder.resolve("known.json"), "{ \"canvasBaseline\": \"ü\" }", ISO_8859_1);
        CanvasCommand baseline = workspace.check("--baseline=known.json");
        assertThat(baseline.exitCode()).isEqualTo(2);
        assertThat(baseline.err()).startsWith("known.json:1:22: error [file.encoding]\n");
    }
}
