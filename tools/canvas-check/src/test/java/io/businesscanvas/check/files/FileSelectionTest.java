package io.businesscanvas.check.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSelectionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write_files() throws IOException {
        for (String name :
                List.of("b.canvas.json", "a.canvas.json", "sub/c.canvas.json", "old/d.canvas.json", "x.json")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }

    @Test
    void a_folder_has_its_canvas_files_in_the_order_of_their_names() {
        SelectedFiles selected = selection().build().select(List.of("."));
        assertThat(names(selected))
                .containsExactly("a.canvas.json", "b.canvas.json", "old/d.canvas.json", "sub/c.canvas.json");
        assertThat(selected.skipped()).containsExactly(new SkippedFile("x.json", ".", SkipReason.NAME));
        assertThat(selected.unmatched()).isEmpty();
    }

    @Test
    void a_file_is_selected_once_and_whatever_its_name_if_it_is_named() {
        SelectedFiles selected =
                selection().build().select(List.of("x.json", "sub", "sub/c.canvas.json", "sub/*.canvas.json"));
        assertThat(names(selected)).containsExactly("x.json", "sub/c.canvas.json");
        assertThat(selected.skipped()).isEmpty();
    }

    @Test
    void each_argument_that_matches_nothing_is_reported() {
        Path empty = folder.resolve("empty");
        assertThat(empty.toFile().mkdir()).isTrue();
        SelectedFiles selected = selection().build().select(List.of("empty", "a.canvas.json", "", "no*.canvas.json"));
        assertThat(selected.unmatched()).containsExactly("empty", "", "no*.canvas.json");
        assertThat(names(selected)).containsExactly("a.canvas.json");
    }

    @Test
    void exclusions_apply_to_files_that_are_named_only_if_they_are_forced() {
        FileSelection.Builder builder = selection().exclude(PathPattern.of("old/**"));
        List<String> named = List.of("old/d.canvas.json", "a.canvas.json");
        assertThat(names(builder.build().select(List.of("old")))).isEmpty();
        assertThat(names(builder.build().select(named))).containsExactlyElementsOf(named);
        SelectedFiles forced = builder.forceExclude(true).build().select(named);
        assertThat(names(forced)).containsExactly("a.canvas.json");
        assertThat(forced.skipped())
                .containsExactly(new SkippedFile("old/d.canvas.json", "old/d.canvas.json", SkipReason.EXCLUDED));
    }

    @Test
    void what_git_ignores_and_what_a_policy_excludes_is_skipped_with_the_reason() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".gitignore"), "old/\n");
        SelectedFiles selected = selection()
                .alsoExclude(file -> file.endsWith("c.canvas.json"))
                .build()
                .select(List.of("."));
        assertThat(names(selected)).containsExactly("a.canvas.json", "b.canvas.json");
        assertThat(selected.skipped())
                .containsExactlyInAnyOrder(
                        new SkippedFile("x.json", ".", SkipReason.NAME),
                        new SkippedFile("old", ".", SkipReason.GITIGNORE),
                        new SkippedFile("sub/c.canvas.json", ".", SkipReason.POLICY));
    }

    @Test
    void broken_and_circular_links_of_a_folder_are_skipped_with_the_reason() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.canvas.json"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop.canvas.json"), Path.of("loop.canvas.json"));
        SelectedFiles selected = selection().build().select(List.of("."));
        assertThat(selected.skipped())
                .contains(
                        new SkippedFile("broken.canvas.json", ".", SkipReason.BROKEN_LINK),
                        new SkippedFile("loop.canvas.json", ".", SkipReason.LINK_LOOP));
        assertThat(names(selected)).hasSize(4);
    }

    @Test
    void a_name_that_is_no_path_is_selected_and_reported_when_it_is_opened() throws IOException {
        SelectedFiles selected = selection().build().select(List.of("a\0b", "none.canvas.json"));
        List<CheckedFile> checked = new ArrayList<>();
        CanvasChecker.of(Validator.standard()).check(selected.files(), checked::add);
        assertThat(checked)
                .flatExtracting(file -> file.failure().stream()
                        .map(reason -> reason.in(Locale.ENGLISH))
                        .toList())
                .containsExactlyInAnyOrder("The name is not a valid path.", "The file does not exist.");
    }

    private FileSelection.Builder selection() {
        return FileSelection.builder().workingFolder(folder);
    }

    private static List<String> names(SelectedFiles selected) {
        return selected.files().stream().map(NamedFile::name).toList();
    }
}
