package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team adopts the check in a repository with existing findings. */
class BaselineStoryTest {
    private static final String POLICY = """
            { "baseline": "canvas-baseline.json" }
            """;
    private static final String NEW_FINDING = "old\" }, { \"name\": \"new";

    @Test
    void existing_findings_are_known_and_only_a_new_one_is_reported(@TempDir Path folder) throws Exception {
        Workspace team = new Workspace(folder)
                .write("canvas-policy.json", POLICY)
                .write("a.canvas.json", Workspace.WITH_FINDINGS.formatted("old"));
        CanvasCommand first = team.check("--write-baseline", "canvas-baseline.json");
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.err()).startsWith("canvas: recorded ");
        assertThat(team.read("canvas-baseline.json")).contains("""
                        {"file":"a.canvas.json","rule":"value.unserved","block":"valuePropositions","entry":"old"}""");
        assertThat(team.check().exitCode()).isZero();

        team.write("a.canvas.json", Workspace.WITH_FINDINGS.formatted(NEW_FINDING));
        assertThat(report(team)).isEqualTo("""
                        a.canvas.json:7:34: warning [value.undelivered] No channel delivers "new".
                        a.canvas.json:7:34: error [value.unserved] "new" serves no customer segment.""");

        team.write("a.canvas.json", "\n\n\n" + Workspace.WITH_FINDINGS.formatted(NEW_FINDING));
        assertThat(report(team)).isEqualTo("""
                        a.canvas.json:10:34: warning [value.undelivered] No channel delivers "new".
                        a.canvas.json:10:34: error [value.unserved] "new" serves no customer segment.""");

        CanvasCommand counted = team.check("--format=json");
        assertThat(counted.out()).contains("\"errors\": 1,", "\"warnings\": 1,", "\"hints\": 0,", "\"stale\": 0");

        team.write("a.canvas.json", Workspace.WITH_FINDINGS.formatted("fixed\", \"serves\": [\"a\"], \"id\": \"m"));
        CanvasCommand fixed = team.check();
        assertThat(fixed.exitCode()).as(fixed.toString()).isZero();
        assertThat(fixed.err()).contains("2 stale entries; regenerate it");

        team.write("gone.canvas.json", Workspace.WITH_FINDINGS.formatted("gone"));
        team.check("--write-baseline", "canvas-baseline.json");
        Files.delete(folder.resolve("gone.canvas.json"));
        assertThat(team.check("--fail-on-stale").exitCode()).isEqualTo(1);
        assertThat(team.check("--write-baseline", "canvas-baseline.json").out()).contains(", no stale entries.");
        assertThat(team.check("--fail-on-stale").exitCode()).isZero();
    }

    @Test
    void a_problem_in_the_file_is_known_by_its_entry_and_a_new_one_before_it_is_reported(@TempDir Path folder)
            throws Exception {
        String canvas =
                "{ \"businessCanvas\": \"1.0\", \"title\": \"t\",\n\"channels\": [%s{ \"name\": \"old\", \"colour\": 1 }] }";
        Workspace team =
                new Workspace(folder).write("canvas-policy.json", POLICY).write("a.canvas.json", canvas.formatted(""));
        assertThat(team.check("--write-baseline", "canvas-baseline.json").exitCode())
                .isZero();
        team.write("a.canvas.json", canvas.formatted("{ \"name\": \"new\", \"colour\": 1 },\n"));
        assertThat(report(team))
                .isEqualTo("a.canvas.json:2:31: error [file.unknown-property] A channel has no property \"colour\".");
    }

    @Test
    void a_missing_version_stays_known_whatever_else_changes(@TempDir Path folder) throws Exception {
        Workspace team = new Workspace(folder)
                .write("canvas-policy.json", POLICY)
                .write("a.canvas.json", "{ \"title\": \"old\" }");
        team.check("--write-baseline", "canvas-baseline.json");
        team.write("a.canvas.json", "{ \"title\": \"new\" }");
        CanvasCommand renamed = team.check("--fail-on-stale", "--max-warnings=0");
        assertThat(renamed.exitCode()).as(renamed.toString()).isZero();
    }

    @Test
    void writing_again_keeps_what_is_known_of_files_that_were_not_checked(@TempDir Path folder) throws Exception {
        Workspace team = new Workspace(folder)
                .write("a.canvas.json", Workspace.WITH_FINDINGS.formatted("a1"))
                .write("b.canvas.json", Workspace.WITH_FINDINGS.formatted("b1"));
        team.check("--write-baseline", "known.json");
        team.write("b.canvas.json", Workspace.CLEAN).check("b.canvas.json", "--write-baseline", "known.json");
        assertThat(team.read("known.json")).contains("\"a.canvas.json\"").doesNotContain("\"b.canvas.json\"");
        assertThat(team.check("--baseline", "known.json").exitCode()).isZero();
    }

    private static String report(Workspace team) throws Exception {
        CanvasCommand result = team.check("--format=line");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
        return result.out().strip();
    }
}
