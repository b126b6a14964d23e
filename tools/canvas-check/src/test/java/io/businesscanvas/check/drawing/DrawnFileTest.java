package io.businesscanvas.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.check.UnwritableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnFileTest {
    @TempDir
    private Path folder;

    private boolean isFitting(String name, DrawingForm form) {
        return new DrawnFile(folder.resolve(name), form).isFitting();
    }

    @Test
    void a_name_fits_the_forms_that_have_its_extension() {
        assertThat(List.of("a.html", "a.HTM", "a.canvas.html")).allMatch(name -> isFitting(name, DrawingForm.HTML));
        assertThat(List.of("a.txt", "a.text")).allMatch(name -> isFitting(name, DrawingForm.GRID));
        assertThat(List.of("a.md", "a.markdown")).allMatch(name -> isFitting(name, DrawingForm.MARKDOWN));
        assertThat(List.of("a.canvas.json", "A.java", "a.svg", "a.html.bak", "a."))
                .noneMatch(name -> isFitting(name, DrawingForm.HTML));
        assertThat(DrawingForm.named("x/a.SVG")).contains(DrawingForm.SVG);
        assertThat(DrawingForm.named("a.txt")).contains(DrawingForm.GRID);
        assertThat(DrawingForm.named("a.json")).isEmpty();
    }

    @Test
    void a_name_without_an_extension_fits_until_there_is_such_a_file() throws IOException {
        assertThat(isFitting("poster", DrawingForm.SVG)).isTrue();
        assertThat(isFitting(".poster", DrawingForm.SVG)).isTrue();
        Files.writeString(folder.resolve("poster"), "mine");
        assertThat(isFitting("poster", DrawingForm.SVG)).isFalse();
    }

    @Test
    void a_file_that_cannot_be_written_is_named_with_the_reason() {
        Path file = folder.resolve("no/where.txt");
        assertThatThrownBy(() -> new DrawnFile(file, DrawingForm.GRID).write("x"))
                .isInstanceOfSatisfying(
                        UnwritableFileException.class,
                        failure -> assertThat(failure.file()).isEqualTo(file));
    }
}
