package io.businesscanvas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.model.BusinessCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasJsonTest {
    @Test
    void reads_and_writes_streams_and_texts() throws IOException {
        String text = "{\"businessCanvas\": \"1.0\", \"title\": \"A\", \"tags\": 5}";
        InputStream stream = new ByteArrayInputStream(text.getBytes(UTF_8));
        assertThat(CanvasJson.standard().parse(stream).problems()).hasSize(1);
        assertThat(CanvasJson.standard().parseText(text).source().name()).isEqualTo("<text>");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        BusinessCanvas canvas = BusinessCanvas.builder().title("客").build();
        CanvasJson.standard().write(canvas, written);
        assertThat(written.toString(UTF_8)).isEqualTo(CanvasJson.standard().writeText(canvas));
    }

    private static final CanvasJson JSON = CanvasJson.standard();

    @TempDir
    private Path folder;

    @Test
    void reads_a_text_a_stream_and_a_file_alike() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), Samples.BUSINESS);
        InputStream stream = new ByteArrayInputStream(Samples.BUSINESS.getBytes(StandardCharsets.UTF_8));
        BusinessCanvas canvas = JSON.readText(Samples.BUSINESS);
        assertThat(canvas.title()).isEqualTo("Pedal & Go");
        assertThat(canvas.entries()).hasSize(10);
        assertThat(JSON.read(file)).isEqualTo(canvas);
        assertThat(JSON.read(stream)).isEqualTo(canvas);
    }

    @Test
    void a_warning_does_not_hinder_reading() {
        assertThat(JSON.readText("{\"title\": \"a\"}").title()).isEqualTo("a");
    }

    @Test
    void one_exception_carries_every_problem() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.canvas.json"), "{\n\"titel\": \"a\",\n\"date\": \"2026-02-30\" }");
        CanvasFormatException refused = catchThrowableOfType(CanvasFormatException.class, () -> JSON.read(file));
        assertThat(refused)
                .hasMessage(file + ":1:1: warning [file.missing-version] The file does not state its format version,"
                        + " so 1.0 is assumed. Fix: add \"businessCanvas\": \"1.0\".\n"
                        + file + ":2:1: error [file.unknown-property] The canvas has no property \"titel\"."
                        + " Fix: write \"title\".\n"
                        + file + ":3:9: error [file.date] The date \"2026-02-30\" does not exist."
                        + " Fix: write a date such as \"2026-02-28\".");
        assertThat(refused.problems()).hasSize(3).isEqualTo(refused.document().problems());
        assertThat(refused.document().canvas()).isPresent();
    }

    @Test
    void the_message_lists_no_more_than_people_read() {
        String fives = "5,".repeat(29) + "5";
        assertThatThrownBy(() -> JSON.readText("{\"businessCanvas\":\"1.0\",\"title\":\"a\",\"tags\":[" + fives + "]}"))
                .isInstanceOf(CanvasFormatException.class)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(21))
                .hasMessageStartingWith("<text>:1:45: error [file.type] Expected a string, but found the number 5.")
                .hasMessageEndingWith("\nand 10 more");
    }

    @Test
    void the_exception_can_be_serialized() throws IOException {
        CanvasFormatException refused = catchThrowableOfType(CanvasFormatException.class, () -> JSON.readText(""));
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(refused);
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> JSON.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
        assertThatThrownBy(() -> JSON.parse(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a directory");
    }

    @Test
    void a_symbolic_link_to_itself_is_reported_by_name() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThatThrownBy(() -> JSON.parse(loop))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(loop.toString());
    }

    @Test
    void parsing_never_throws_for_what_a_file_holds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "no JSON");
        CanvasDocument document = JSON.parse(file);
        assertThat(document.canvas()).isEmpty();
        assertThat(document.source().name()).isEqualTo(file.toString());
        assertThat(ProblemTester.locations(document)).containsExactly("syntax  ⟦no⟧");
    }

    @Test
    void a_text_with_errors_is_not_formatted() {
        CanvasFormatException refused = catchThrowableOfType(
                CanvasFormatException.class, () -> JSON.format(CanvasSource.of("a", "{\"titel\": \"a\"}")));
        assertThat(refused.problems()).hasSize(2);
    }

    @Test
    void appends_to_whatever_takes_characters() throws IOException {
        BusinessCanvas canvas = JSON.readText(Samples.PERSONAL);
        StringBuilder target = new StringBuilder("> ");
        JSON.write(canvas, target);
        assertThat(target).hasToString("> " + JSON.writeText(canvas));
    }
}
