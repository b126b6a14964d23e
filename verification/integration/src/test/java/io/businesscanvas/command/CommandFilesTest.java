package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands beside the check do to files, and what other programs make of their output. */
class CommandFilesTest {
    private static final Path EXAMPLES = House.root().resolve("examples/canvases");

    @TempDir
    private Path folder;

    @Test
    void a_badly_laid_out_copy_gives_the_example_back() throws Exception {
        for (Path example : examples()) {
            Files.writeString(copyOf(example), badlyLaidOut(Files.readString(example)));
        }
        CanvasCommand listed = run("format", "--check");
        assertThat(listed.exitCode()).isEqualTo(1);
        assertThat(listed.out().lines()).hasSize(examples().size());
        assertThat(run("format").toString()).isEqualTo(new CanvasCommand(0, "", "").toString());
        for (Path example : examples()) {
            assertThat(copyOf(example)).hasSameTextualContentAs(example);
        }
    }

    @Test
    void a_file_with_errors_is_left_alone_and_the_others_are_laid_out() throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), "{ \"title\": \"A\", \"tagz\": [] }");
        Files.writeString(folder.resolve("b.canvas.json"), "{ \"title\": \"B\" }");
        CanvasCommand result = run("format");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("a.canvas.json:1:17: error [json.unknown-property]");
        assertThat(folder.resolve("a.canvas.json")).hasContent("{ \"title\": \"A\", \"tagz\": [] }");
        assertThat(folder.resolve("b.canvas.json")).hasContent("{\n  \"title\": \"B\"\n}\n");
    }

    @Test
    void a_shown_difference_leads_to_the_layout_and_changes_nothing() throws Exception {
        Path file = folder.resolve("a.canvas.json");
        Files.writeString(file, "{\n\"title\": \"A\",\n  \"tags\": [\"a\"]\n}");
        CanvasCommand result = run("format", "--diff");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                --- a.canvas.json
                +++ a.canvas.json
                @@ -1,4 +1,4 @@
                 {
                -"title": "A",
                +  "title": "A",
                   "tags": ["a"]
                -}
                \\ No newline at end of file
                +}
                """);
        assertThat(file).hasContent("{\n\"title\": \"A\",\n  \"tags\": [\"a\"]\n}");
    }

    @ParameterizedTest
    @CsvSource({"business, en", "business, zh-CN", "personal, en", "personal, zh-CN"})
    void a_new_canvas_is_accepted_as_a_draft_and_well_laid_out(String variant, String locale) throws Exception {
        CanvasCommand begun = run("new", "a.canvas.json", "--variant", variant, "--locale", locale);
        assertThat(begun.exitCode()).as(begun.toString()).isZero();
        assertThat(run("check", "--preset", "draft", "--fail-on", "hint").exitCode())
                .isZero();
        assertThat(run("format", "--check").exitCode()).isZero();
        assertThat(run("new", "--variant", variant, "--locale", locale).out())
                .isEqualTo(Files.readString(folder.resolve("a.canvas.json")));
    }

    @Test
    void a_file_is_never_overwritten_by_a_new_one() throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), "mine");
        CanvasCommand result = run("new", "a.canvas.json");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .isEqualTo("canvas: a.canvas.json: There is such a file already, and it is never written over.\n");
        assertThat(folder.resolve("a.canvas.json")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8, 没有", "en_GB.UTF-8, there is no rule", "zh_TW.UTF-8, there is no rule"})
    void speaks_the_language_of_the_environment(String language, String told) throws Exception {
        assertThat(CanvasCommand.runIn(language, folder, "explain", "no.such").err())
                .contains(told);
        assertThat(CanvasCommand.runIn(language, folder, "explain", "no.such", "--locale", "en")
                        .err())
                .contains("there is no rule");
    }

    private CanvasCommand run(String... arguments) throws Exception {
        return CanvasCommand.run(folder, arguments);
    }

    private Path copyOf(Path example) {
        return folder.resolve(example.getFileName());
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** Without indent, and with line ends of another system. */
    private static String badlyLaidOut(String text) {
        return text.replaceAll("(?m)^ +", "").replace("\n", "\r\n");
    }
}
