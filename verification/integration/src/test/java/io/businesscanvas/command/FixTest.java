package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options about fixes do to files, and what they never do. */
class FixTest {
    private static final String BROKEN = """
            {
              "businessCanvas": "1.0",
              "titel": "小店",
              "customerSegments": ["commuters"],
              "valuePropositions": [{ "name": "Repair", "serves": ["comuters"] }, "Paint"]
            }
            """;
    private static final String FIXED = BROKEN.replace("titel", "title").replace("comuters", "commuters");

    @TempDir
    private Path folder;

    @Test
    void fixes_what_is_beyond_doubt_and_reports_the_rest() throws Exception {
        Path file = write("a.canvas.json", BROKEN);
        write("b.canvas.json", "{ \"businessCanvas\": \"1.0\", \"title\": \"t\" }");
        CanvasCommand result = run("--fix", "--format", "line", "--rule", "block.*=off", "--show", "error");
        assertThat(result.err()).isEqualTo("canvas: fixed 2 findings in 1 file\n");
        assertThat(result.out())
                .isEqualTo("a.canvas.json:5:72: error [value.unserved] \"Paint\" serves no customer segment.\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(file).hasContent(FIXED);
        assertThat(run("--fix", "-q", "--locale", "zh-CN").err()).isEmpty();
        assertThat(run("--fix", "--locale", "zh-CN").err()).isEqualTo("canvas: 修正了 0 个文件中的 0 个问题\n");
        assertThat(file).hasContent(FIXED);
    }

    @Test
    void applies_other_fixes_if_asked_to() throws Exception {
        Path file = write("a.canvas.json", BROKEN);
        CanvasCommand result = run("--fix-unsafe");
        assertThat(result.err()).isEqualTo("canvas: fixed 3 findings in 1 file\n");
        assertThat(file).hasContent(FIXED.replace("\"Paint\"", "{ \"name\": \"Paint\", \"serves\": [\"commuters\"] }"));
    }

    @Test
    void shows_what_would_change() throws Exception {
        Path file = write("a.canvas.json", BROKEN);
        CanvasCommand result = run("--diff", "--fix");
        assertThat(result.toString()).isEqualTo(new CanvasCommand(1, """
                --- a.canvas.json
                +++ a.canvas.json
                @@ -1,6 +1,6 @@
                 {
                   "businessCanvas": "1.0",
                -  "titel": "小店",
                +  "title": "小店",
                   "customerSegments": ["commuters"],
                -  "valuePropositions": [{ "name": "Repair", "serves": ["comuters"] }, "Paint"]
                +  "valuePropositions": [{ "name": "Repair", "serves": ["commuters"] }, "Paint"]
                 }
                """, "").toString());
        assertThat(file).hasContent(BROKEN);
        assertThat(run("--diff", "--fix-unsafe").out()).contains("+", "\"Paint\", \"serves\"");
        write("a.canvas.json", FIXED);
        assertThat(run("--diff").toString()).isEqualTo(new CanvasCommand(0, "", "").toString());
        assertThat(run("--diff", "no.canvas.json").err())
                .isEqualTo("canvas: no.canvas.json: The file does not exist.\n");
        assertThat(run("--diff", "no.canvas.json").exitCode()).isEqualTo(3);
    }

    @Test
    void standard_input_is_shown_but_never_written() throws Exception {
        Path input = write("input", BROKEN);
        CanvasCommand diff = CanvasCommand.run(folder, input, "check", "-", "--diff", "--stdin-name", "x.canvas.json");
        assertThat(diff.out()).startsWith("--- x.canvas.json\n+++ x.canvas.json\n");
        CanvasCommand fix = CanvasCommand.run(folder, input, "check", "-", "--fix");
        assertThat(fix.exitCode()).isEqualTo(2);
        assertThat(fix.err()).startsWith("canvas: standard input cannot be fixed; show the changes with --diff\n");
        assertThat(input).hasContent(BROKEN);
    }

    @Test
    void keeps_encoding_mark_and_line_separators() throws Exception {
        String text = "\uFEFF" + BROKEN.replace("\n", "\r\n");
        Path eight = folder.resolve("8.canvas.json");
        Path sixteen = folder.resolve("16.canvas.json");
        Files.write(eight, text.getBytes(StandardCharsets.UTF_8));
        Files.write(sixteen, text.getBytes(StandardCharsets.UTF_16LE));
        run("--fix");
        String fixed = "\uFEFF" + FIXED.replace("\n", "\r\n");
        assertThat(eight).hasBinaryContent(fixed.getBytes(StandardCharsets.UTF_8));
        assertThat(sixteen).hasBinaryContent(fixed.getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void accepted_findings_and_files_under_a_broken_policy_are_left_alone() throws Exception {
        Path file = write("a.canvas.json", FIXED.replace("\"commuters\"] }", "\"comuters\"] }"));
        String before = Files.readString(file);
        write("canvas-policy.json", "{ \"baseline\": \"known.json\" }");
        run("--write-baseline", "known.json");
        assertThat(run("--fix").err()).contains("fixed 0 findings in 0 files");
        write("canvas-policy.json", "{ \"presett\": \"draft\" }");
        Files.delete(folder.resolve("known.json"));
        assertThat(run("--fix").exitCode()).isEqualTo(2);
        assertThat(file).hasContent(before);
    }

    @Test
    void a_file_that_cannot_be_written_keeps_its_content() throws Exception {
        String large = BROKEN.replace("\"Paint\"", "\"" + "Paint ".repeat(500) + "\"");
        Path file = write("a.canvas.json", large);
        CanvasCommand result = CanvasCommand.runWithSmallFiles(1, folder, "check", "--fix", "--format", "line");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(result.err()).contains("canvas: a.canvas.json: The file could not be written");
        assertThat(file).hasContent(large);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void killed_at_any_moment_a_file_is_old_or_new() throws Exception {
        String large = BROKEN.replace("\"Paint\"", "\"" + "Paint ".repeat(20_000) + "\"");
        String fixed = large.replace("titel", "title").replace("comuters", "commuters");
        Path file = folder.resolve("a.canvas.json");
        for (int milliseconds = 50; milliseconds < 1_000; milliseconds += 75) {
            Files.writeString(file, large);
            Process process = CanvasCommand.prepare(folder, "check", "--fix", "-q", "--format", "line")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(Files.readString(file)).isIn(large, fixed);
        }
    }

    @Test
    void the_examples_need_no_fix() throws Exception {
        CanvasCommand result = CanvasCommand.run(House.root(), "check", "--diff", "--fix-unsafe", "examples/canvases");
        assertThat(result.toString()).isEqualTo(new CanvasCommand(0, "", "").toString());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private CanvasCommand run(String... arguments) throws Exception {
        return new Workspace(folder).check(arguments);
    }
}
