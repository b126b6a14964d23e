package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new canvas is, and whom it never harms. */
class NewTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"business, en", "business, zh-CN", "personal, en", "personal, zh-CN"})
    void a_new_canvas_is_accepted_as_a_draft_and_well_formatted(String variant, String locale) throws Exception {
        CanvasCommand begun = run("new", "a.canvas.json", "--variant", variant, "--locale", locale);
        assertThat(begun.exitCode()).as(begun.toString()).isZero();
        assertThat(run("check", "--preset", "draft", "--fail-on", "hint").exitCode())
                .isZero();
        assertThat(run("format", "--check").exitCode()).isZero();
        assertThat(run("new", "--variant", variant, "--locale", locale).out())
                .isEqualTo(Files.readString(folder.resolve("a.canvas.json")));
    }

    @Test
    void a_new_file_never_overwrites_an_existing_one() throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), "mine");
        CanvasCommand result = run("new", "a.canvas.json");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .isEqualTo("canvas: a.canvas.json: The file already exists and will not be overwritten.\n");
        assertThat(folder.resolve("a.canvas.json")).hasContent("mine");
    }

    private CanvasCommand run(String... arguments) throws Exception {
        return CanvasCommand.run(folder, arguments);
    }
}
