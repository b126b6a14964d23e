package io.businesscanvas.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is formatted atomically, or not at all. */
@DisabledOnOs(OS.WINDOWS)
class FormatFileTest {
    private static final String UNTIDY = "{\"title\": \"A\"}";
    private static final String TIDY = "{\n  \"title\": \"A\"\n}\n";
    private static final CanvasJson JSON = CanvasJson.standard();

    @TempDir
    private Path folder;

    /** The new content goes into a file beside it: whoever is killed before the move leaves the old file whole. */
    @Test
    void never_writes_into_the_old_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), UNTIDY);
        Path oldContent = Files.createLink(folder.resolve("old"), file);
        JSON.format(file);
        assertThat(file).hasContent(TIDY);
        assertThat(oldContent).hasContent(UNTIDY);
        assertThat(names()).containsExactly("a.canvas.json", "old");
    }

    @Test
    void does_not_touch_a_file_that_is_formatted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), TIDY);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        JSON.format(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void leaves_a_file_with_errors_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "{\"titel\": \"A\"}");
        assertThatThrownBy(() -> JSON.format(file))
                .isInstanceOf(CanvasFormatException.class)
                .hasMessageContaining("[file.unknown-property]");
        assertThat(file).hasContent("{\"titel\": \"A\"}");
        assertThat(names()).containsExactly("a.canvas.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keeps_the_first_line_separator(String separator) throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "{" + separator + "\"title\":\n\"A\"\r\n}\r");
        JSON.format(file);
        assertThat(Files.readString(file)).isEqualTo(TIDY.replace("\n", separator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\r\n  \"title\": \"A\"\r\n}\r\n",
                "{\n  \"title\": \"A\"\r\n}\n",
                "\uFEFF{\n  \"title\": \"A\"\n}\n"
            })
    void accepts_other_line_separators_and_a_byte_order_mark(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), text);
        assertThat(JSON.isFormatted(JSON.parse(file))).isTrue();
        JSON.format(file);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void keeps_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "\uFEFF" + UNTIDY);
        JSON.format(file);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + TIDY);
    }

    @Test
    void turns_another_encoding_into_utf_8() throws IOException {
        Path file = Files.write(folder.resolve("a.canvas.json"), ("\uFEFF" + TIDY).getBytes(UTF_16LE));
        assertThat(JSON.isFormatted(JSON.parse(file))).isFalse();
        JSON.format(file);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + TIDY);
    }

    @Test
    void a_block_of_names_stays_on_one_line_or_on_several() {
        String text = "{\n  \"title\": \"A\",\n  \"channels\": [\"Shop\", \"Post\"],\n"
                + "  \"keyPartners\": [\n    \"B\"\n  ]\n}\n";
        assertThat(JSON.format(JSON.parseText(text))).isEqualTo(text);
        assertThat(JSON.format(JSON.parseText("{\"title\":\"A\",\"channels\":[\"Shop\",{\"name\":\"Post\"}]}")))
                .contains("\"channels\": [\n    \"Shop\",\n");
    }

    @Test
    void names_with_escapes_are_understood_and_kept() {
        String text = "{\"title\":\"A\",\"\\u0078-a\":{\"b\":[{}]},\"ch\\u0061nnels\":[\"Shop\"]}";
        assertThat(JSON.format(JSON.parseText(text))).isEqualTo("""
                {
                  "title": "A",
                  "\\u0078-a": {
                    "b": [
                      {}
                    ]
                  },
                  "ch\\u0061nnels": ["Shop"]
                }
                """);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
