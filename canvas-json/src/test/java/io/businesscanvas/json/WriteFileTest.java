package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.model.BusinessCanvas;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced at one stroke, and stays what it was otherwise. */
@DisabledOnOs(OS.WINDOWS)
class WriteFileTest {
    private static final BusinessCanvas CANVAS =
            BusinessCanvas.builder().title("客户").build();
    private static final CanvasJson JSON = CanvasJson.standard();

    @TempDir
    private Path folder;

    @Test
    void writes_a_new_file_in_utf_8() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        JSON.write(CANVAS, file);
        assertThat(Files.readString(file)).isEqualTo(JSON.writeText(CANVAS));
        assertThat(names()).containsExactly("a.canvas.json");
    }

    @Test
    void a_new_file_has_the_permissions_of_any_other() throws IOException {
        Path file = folder.resolve("a.canvas.json");
        JSON.write(CANVAS, file);
        Path other = Files.createFile(folder.resolve("other"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void an_old_file_keeps_its_permissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.canvas.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        JSON.write(CANVAS, file);
        assertThat(Files.readString(file)).isEqualTo(JSON.writeText(CANVAS));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void a_symbolic_link_stays_and_its_target_is_replaced() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("a.canvas.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner/a.canvas.json"));
        JSON.write(CANVAS, link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo(JSON.writeText(CANVAS));
        assertThat(names()).containsExactly("inner", "link");
    }

    @Test
    void a_link_that_leads_nowhere_yet_is_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new"));
        JSON.write(CANVAS, link);
        assertThat(names()).containsExactly("link", "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void a_link_that_leads_to_itself_is_rejected() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThatThrownBy(() -> JSON.write(CANVAS, loop)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void a_directory_is_rejected_and_nothing_is_left_behind() throws IOException {
        assertThatThrownBy(() -> JSON.write(CANVAS, folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JSON.write(CANVAS, folder.resolve("no/such/folder")))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_missing_folder_is_reported_by_the_name_of_the_file() {
        Path file = folder.resolve("no/such/a.canvas.json");
        assertThatThrownBy(() -> JSON.write(CANVAS, file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
