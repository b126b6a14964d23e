package io.businesscanvas.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.Reports;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.FailOn;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of a check, without a process. */
class CheckSessionTest {
    /** A canvas with an error and warnings. */
    private static final String FAULTY = """
            { "businessCanvas": "1.0", "title": "t", "customerSegments": ["people"],
              "valuePropositions": [{ "name": "served", "serves": ["people"] }, "%s"],
              "channels": [{ "name": "shop", "delivers": ["served"] }] }
            """;

    private static final String CLEAN = "{ \"businessCanvas\": \"1.0\", \"title\": \"t\" }";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();

    @BeforeEach
    void begin_a_repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    @Test
    void checks_a_folder_and_writes_a_report() throws IOException {
        write("a.canvas.json", FAULTY.formatted("lonely"));
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.FINDINGS);
        assertThat(result.totals().files()).isEqualTo(1);
        assertThat(result.findingsByRule().toString()).contains("value.unserved=1");
        assertThat(out.toString()).contains("error [value.unserved]\n  \"lonely\" serves no customer segment.");
    }

    @Test
    void a_text_from_elsewhere_is_checked_under_its_name() throws IOException {
        CheckResult result = session()
                .build()
                .plan(List.of(), "drafts/x.canvas.json", CLEAN.getBytes(UTF_8))
                .run(file -> assertThat(file.name()).isEqualTo("drafts/x.canvas.json"));
        assertThat(result.status()).isEqualTo(CheckStatus.CLEAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                        | FINDINGS",
                "{ \"failOn\": \"never\" }             | CLEAN",
                "{ \"rules\": { \"value.*\": \"warning\" } } | CLEAN",
                "{ \"rules\": { \"value.*\": \"warning\" }, \"failOn\": \"warning\" } | FINDINGS",
                "{ \"rules\": { \"value.*\": \"warning\" }, \"maxWarnings\": 0 } | FINDINGS",
                "{ \"rules\": { \"value.*\": \"warning\" }, \"maxWarnings\": 9 } | CLEAN",
                "{ \"rules\": { \"value.*\": \"warning\" }, \"maxWarnings\": 0, \"failOn\": \"never\" } | CLEAN"
            })
    void a_policy_sets_the_threshold(String policy, CheckStatus status) throws IOException {
        write("canvas-policy.json", policy);
        write("a.canvas.json", FAULTY.formatted("lonely"));
        assertThat(run(session()).status()).isEqualTo(status);
    }

    @Test
    void the_session_overrides_the_threshold_of_policies() throws IOException {
        write("canvas-policy.json", "{ \"failOn\": \"never\" }");
        write("a.canvas.json", FAULTY.formatted("lonely"));
        assertThat(run(session().failOn(FailOn.ERROR)).status()).isEqualTo(CheckStatus.FINDINGS);
        assertThat(run(session().failOn(FailOn.NEVER)).status()).isEqualTo(CheckStatus.CLEAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session().maxWarnings(-1))
                .withMessage("maxWarnings must not be negative, but was -1");
    }

    @Test
    void a_broken_policy_affects_only_the_files_to_which_it_applies() throws IOException {
        write("good/a.canvas.json", FAULTY.formatted("lonely"));
        write("bad/canvas-policy.json", "{ \"preset\": \"strickt\" }");
        write("bad/b.canvas.json", CLEAN);
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.USAGE);
        assertThat(result.totals().configurationProblems()).isEqualTo(1);
        assertThat(result.totals().files()).isEqualTo(2);
        assertThat(report(ReportFormat.JSON))
                .contains("bad/canvas-policy.json", "good/a.canvas.json", "value.unserved");
    }

    @Test
    void files_with_an_unreadable_policy_are_not_checked_and_the_others_are() throws IOException {
        Files.createDirectories(folder.resolve("bad/canvas-policy.json"));
        write("bad/b.canvas.json", CLEAN);
        write("good/a.canvas.json", CLEAN);
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.FAILURE);
        assertThat(result.totals().files()).isEqualTo(1);
        assertThat(result.totals().failures()).isEqualTo(1);
        assertThat(report(ReportFormat.JSON)).contains("bad/canvas-policy.json", "The path is a folder.");
    }

    @Test
    void files_with_an_unreadable_baseline_are_not_checked_and_the_others_are() throws IOException {
        Files.createDirectories(folder.resolve("bad/known.json"));
        write("bad/canvas-policy.json", "{ \"baseline\": \"known.json\" }");
        write("bad/b.canvas.json", CLEAN);
        write("good/a.canvas.json", CLEAN);
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.FAILURE);
        assertThat(result.totals().files()).isEqualTo(1);
    }

    @Test
    void a_baseline_that_does_not_exist_counts_as_empty() throws IOException {
        write("canvas-policy.json", "{ \"baseline\": \"known.json\" }");
        write("a.canvas.json", FAULTY.formatted("lonely"));
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.FINDINGS);
        assertThat(texts(result.notes()))
                .containsExactly("the baseline known.json does not exist yet and counts as empty;"
                        + " create it with --write-baseline");
        assertThat(out.toString()).contains("No findings known from the baseline, no stale entries.\n");
    }

    @Test
    void entries_of_files_that_are_gone_are_stale_and_leave_the_baseline() throws IOException {
        write("canvas-policy.json", "{ \"baseline\": \"known.json\" }");
        write("a.canvas.json", FAULTY.formatted("a1"));
        write("b.canvas.json", FAULTY.formatted("b1"));
        write("c.canvas.json", FAULTY.formatted("c1"));
        CheckResult recorded = run(session().writeBaseline(Path.of("known.json")));
        assertThat(recorded.status()).isEqualTo(CheckStatus.CLEAN);
        int each = recorded.totals().baselined() / 3;
        assertThat(each).isPositive();
        Files.move(folder.resolve("a.canvas.json"), folder.resolve("renamed.canvas.json"));
        write(".gitignore", "b.canvas.json");
        CheckResult all = run(session());
        assertThat(all.totals().stale()).as("renamed, and ignored").isEqualTo(2 * each);
        assertThat(texts(all.notes()))
                .containsExactly(
                        "the baseline has " + 2 * each + " stale entries; regenerate it with --write-baseline");
        Files.delete(folder.resolve("renamed.canvas.json"));
        assertThat(run(session()).status()).isEqualTo(CheckStatus.CLEAN);
        assertThat(run(session().failOnStale(true)).status()).isEqualTo(CheckStatus.FINDINGS);
        assertThat(session()
                        .build()
                        .plan(List.of("c.canvas.json"))
                        .run(file -> {})
                        .totals()
                        .stale())
                .as("a run over some files: only the renamed one is gone")
                .isEqualTo(each);
        run(session().writeBaseline(Path.of("known.json")));
        assertThat(Files.readString(folder.resolve("known.json")))
                .contains("c.canvas.json")
                .doesNotContain("a.canvas.json", "b.canvas.json");
    }

    @Test
    void a_run_over_some_files_keeps_the_entries_of_the_others() throws IOException {
        write("a.canvas.json", FAULTY.formatted("a1"));
        write("b.canvas.json", FAULTY.formatted("b1"));
        run(session().writeBaseline(Path.of("known.json")));
        write("b.canvas.json", CLEAN);
        session()
                .writeBaseline(Path.of("known.json"))
                .build()
                .plan(List.of("b.canvas.json"))
                .run(file -> {});
        assertThat(Files.readString(folder.resolve("known.json")))
                .contains("a.canvas.json")
                .doesNotContain("b.canvas.json");
    }

    @Test
    void a_syntax_error_cannot_be_recorded_in_a_baseline() throws IOException {
        write("a.canvas.json", "{ \"title\": ");
        CheckResult recorded = run(session().writeBaseline(Path.of("known.json")));
        assertThat(recorded.status()).isEqualTo(CheckStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("known.json"))).contains("\"findings\": []");
        assertThat(run(session().baseline(Path.of("known.json"))).status()).isEqualTo(CheckStatus.FINDINGS);
    }

    @Test
    void a_known_problem_of_reading_does_not_hide_another_one() throws IOException {
        String canvas = "{ \"businessCanvas\": \"1.0\", \"title\": \"t\", \"%s\": 1, \"variant\": \"%s\" }";
        write("a.canvas.json", canvas.formatted("colour", "busines"));
        CheckSession.Builder session = session().baseline(Path.of("known.json"));
        run(session().writeBaseline(Path.of("known.json")));
        assertThat(Files.readString(folder.resolve("known.json")))
                .contains("\"property\":\"colour\"}", "\"property\":\"variant\",\"value\":\"\\\"busines\\\"\"}");
        assertThat(run(session).status()).isEqualTo(CheckStatus.CLEAN);
        write("a.canvas.json", canvas.formatted("shape", "busines"));
        assertThat(run(session).totals().errors()).isEqualTo(1);
        write("a.canvas.json", canvas.formatted("colour", "privat"));
        assertThat(run(session).totals().errors()).isEqualTo(1);
    }

    @Test
    void every_argument_must_match_something() throws IOException {
        write("a.canvas.json", CLEAN);
        write("empty/other.json", "{}");
        write("ignored/b.canvas.json", CLEAN);
        write(".gitignore", "ignored/b.*");
        CheckResult result = session()
                .build()
                .plan(List.of("a.canvas.json", "empty", "ignored"))
                .run(file -> {});
        assertThat(result.status()).isEqualTo(CheckStatus.USAGE);
        assertThat(result.totals().files()).isEqualTo(1);
        assertThat(texts(result.errors()))
                .containsExactly(
                        "no *.canvas.json files in empty (skipped: 1 other JSON file)",
                        "no *.canvas.json files in ignored (skipped: 1 by .gitignore)");
        assertThat(session()
                        .allowEmpty(true)
                        .build()
                        .plan(List.of("empty"))
                        .run(file -> {})
                        .status())
                .isEqualTo(CheckStatus.CLEAN);
    }

    @Test
    void links_without_files_are_skipped_with_a_note() throws IOException {
        write("a.canvas.json", CLEAN);
        Files.createSymbolicLink(folder.resolve("gone.canvas.json"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop.canvas.json"), Path.of("loop.canvas.json"));
        CheckResult result = run(session());
        assertThat(result.status()).isEqualTo(CheckStatus.CLEAN);
        assertThat(texts(result.notes()))
                .containsExactly(
                        "gone.canvas.json: skipped, broken symbolic link",
                        "loop.canvas.json: skipped, symbolic link loop");
        CheckResult named = session().build().plan(List.of("gone.canvas.json")).run(file -> {});
        assertThat(named.status()).isEqualTo(CheckStatus.FAILURE);
    }

    private CheckSession.Builder session() {
        return CheckSession.builder().workingFolder(folder);
    }

    private CheckResult run(CheckSession.Builder session) throws IOException {
        return run(session, ReportFormat.TEXT);
    }

    private String report(ReportFormat format) throws IOException {
        run(session(), format);
        return out.toString();
    }

    private CheckResult run(CheckSession.Builder session, ReportFormat format) throws IOException {
        out = new StringWriter();
        try (Reports reports = Reports.of(ReportSettings.standard()).to(out, format)) {
            return session.build().plan(List.of(".")).run(reports);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(message -> message.in(Locale.ROOT)).toList();
    }
}
