package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What laying out does to files, and what it never does. */
class FormatTest {
    private static final Path EXAMPLES = House.root().resolve("examples/canvases");
    private static final String CRAMPED = "{ \"title\": \"小店\" }";
    private static final String LAID_OUT = "{\n  \"title\": \"小店\"\n}\n";

    @TempDir
    private Path folder;

    @Test
    void what_comes_from_standard_input_goes_to_standard_output() throws Exception {
        assertThat(ofInput(CRAMPED, "-").toString()).isEqualTo(new CanvasCommand(0, LAID_OUT, "").toString());
        assertThat(ofInput(LAID_OUT, "-").out()).isEqualTo(LAID_OUT);
        assertThat(ofInput(CRAMPED, "-", "--check", "--stdin-name", "shop.canvas.json")
                        .toString())
                .isEqualTo(new CanvasCommand(1, "shop.canvas.json\n", "").toString());
        assertThat(ofInput(CRAMPED, "-", "--diff").out()).startsWith("--- <stdin>\n+++ <stdin>\n");
        assertThat(folder.resolve("input")).hasContent(CRAMPED);
    }

    @Test
    void standard_input_with_problems_gives_no_output() throws Exception {
        CanvasCommand result = ofInput("{ \"titel\": \"A\" }", "-");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("<stdin>:1:3: error [file.unknown-property]");
    }

    @Test
    void what_is_excluded_is_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("old"));
        Path old = Files.writeString(folder.resolve("old/a.canvas.json"), CRAMPED);
        Path young = Files.writeString(folder.resolve("b.canvas.json"), CRAMPED);
        assertThat(run("--exclude", "old/**").exitCode()).isZero();
        assertThat(old).hasContent(CRAMPED);
        assertThat(young).hasContent(LAID_OUT);
        assertThat(run("--exclude", "old/**", "--force-exclude", "--allow-empty", "old/a.canvas.json")
                        .exitCode())
                .isZero();
        assertThat(old).hasContent(CRAMPED);
    }

    @Test
    void a_badly_formatted_copy_is_formatted_like_the_example() throws Exception {
        for (Path example : examples()) {
            Files.writeString(copyOf(example), badlyLaidOut(Files.readString(example)));
        }
        CanvasCommand listed = run("--check");
        assertThat(listed.exitCode()).isEqualTo(1);
        assertThat(listed.out().lines()).hasSize(examples().size());
        assertThat(run().toString()).isEqualTo(new CanvasCommand(0, "", "").toString());
        for (Path example : examples()) {
            assertThat(copyOf(example)).hasSameTextualContentAs(example);
        }
    }

    @Test
    void a_file_with_errors_is_left_alone_and_the_others_are_formatted() throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), "{ \"title\": \"A\", \"tagz\": [] }");
        Files.writeString(folder.resolve("b.canvas.json"), CRAMPED);
        CanvasCommand result = run();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("a.canvas.json:1:17: error [file.unknown-property]");
        assertThat(folder.resolve("a.canvas.json")).hasContent("{ \"title\": \"A\", \"tagz\": [] }");
        assertThat(folder.resolve("b.canvas.json")).hasContent(LAID_OUT);
    }

    @Test
    void a_shown_difference_leads_to_the_layout_and_changes_nothing() throws Exception {
        Path file = folder.resolve("a.canvas.json");
        Files.writeString(file, "{\n\"title\": \"A\",\n  \"tags\": [\"a\"]\n}");
        CanvasCommand result = run("--diff");
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

    @Test
    void files_of_other_systems_keep_their_line_separator_and_byte_order_mark() throws Exception {
        Path windows = Files.writeString(folder.resolve("a.canvas.json"), "\uFEFF{ \"title\":\r\n\"小店\" }\n");
        Files.writeString(folder.resolve("b.canvas.json"), LAID_OUT.replace("\n", "\r\n"));
        assertThat(run("--check").toString()).isEqualTo(new CanvasCommand(1, "a.canvas.json\n", "").toString());
        assertThat(run().exitCode()).isZero();
        assertThat(Files.readString(windows)).isEqualTo("\uFEFF" + LAID_OUT.replace("\n", "\r\n"));
        assertThat(run("--check").toString()).isEqualTo(new CanvasCommand(0, "", "").toString());
        assertThat(ofInput("\uFEFF{ \"title\":\r\n\"小店\" }", "-").out())
                .isEqualTo("\uFEFF" + LAID_OUT.replace("\n", "\r\n"));
    }

    /** A second name of the old file shows that nothing is ever written into it: whoever is killed leaves it whole. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_old_file_is_never_written_into() throws Exception {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), CRAMPED);
        Path old = Files.createLink(folder.resolve("old"), file);
        assertThat(run().exitCode()).isZero();
        assertThat(file).hasContent(LAID_OUT);
        assertThat(old).hasContent(CRAMPED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void if_writing_fails_only_the_old_file_remains() throws Exception {
        String canvas = IntStream.range(0, 500)
                .mapToObj(i -> "\"segment " + i + "\"")
                .collect(Collectors.joining(", ", "{ \"title\": \"A\", \"customerSegments\": [", "] }"));
        Path file = Files.writeString(folder.resolve("a.canvas.json"), canvas);
        CanvasCommand result = CanvasCommand.runWithSmallFiles(4, folder, "format");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("canvas: a.canvas.json: The file could not be written.\n");
        assertThat(file).hasContent(canvas);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private CanvasCommand run(String... arguments) throws Exception {
        return CanvasCommand.run(folder, format(arguments));
    }

    private CanvasCommand ofInput(String input, String... arguments) throws Exception {
        return CanvasCommand.run(folder, Files.writeString(folder.resolve("input"), input), format(arguments));
    }

    private static String[] format(String... arguments) {
        return Stream.concat(Stream.of("format"), Stream.of(arguments)).toArray(String[]::new);
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
