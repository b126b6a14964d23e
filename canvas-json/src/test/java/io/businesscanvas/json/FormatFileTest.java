package io.businesscanvas.json;

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

/** A file is laid out at one stroke, or not at all. */
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
    void does_not_touch_a_file_that_is_laid_out() throws IOException {
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

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
