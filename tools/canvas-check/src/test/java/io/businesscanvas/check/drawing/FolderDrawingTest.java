package io.businesscanvas.check.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.OutlineRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDrawingTest {
    @TempDir
    private Path folder;

    private final List<String> results = new ArrayList<>();
    private final DrawingSink sink = new DrawingSink() {
        @Override
        public void written(Path file) {
            results.add(folder.relativize(file).toString().replace('\\', '/'));
        }

        @Override
        public void failed(UnwritableFileException failure) {
            results.add("failed: " + failure.file().getFileName());
        }
    };

    private static void add(FolderDrawing drawing, String name, String title) {
        drawing.add(name, BusinessCanvas.builder().title(title).build(), Optional.empty());
    }

    @Test
    void pages_lead_to_the_index_and_to_their_neighbours_in_other_folders() {
        FolderDrawing site = FolderDrawing.pages(folder, HtmlRenderer.standard(), Locale.ENGLISH, sink);
        add(site, "a b", "A");
        add(site, "plans/c:d", "C");
        add(site, "plans/东", "E");
        assertThat(site.finish()).contains(folder.resolve("index.html"));
        assertThat(results).containsExactly("a b.html", "plans/c:d.html", "plans/东.html", "index.html");
        assertThat(folder.resolve("a b.html"))
                .content()
                .contains("href=\"index.html\"", "rel=\"next\" href=\"plans/c%3Ad.html\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(folder.resolve("plans/c:d.html"))
                .content()
                .contains("href=\"../index.html\"", "rel=\"prev\" href=\"../a%20b.html\"")
                .contains("rel=\"next\" href=\"%E4%B8%9C.html\"");
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("href=\"a%20b.html\"", "href=\"plans/c%3Ad.html\"", "href=\"plans/%E4%B8%9C.html\"");
    }

    @Test
    void names_that_differ_in_case_only_are_numbered_and_the_index_keeps_its_name() {
        FolderDrawing site = FolderDrawing.pages(folder, HtmlRenderer.standard(), Locale.ENGLISH, sink);
        add(site, "a", "A");
        add(site, "A", "B");
        add(site, "Index", "C");
        site.finish();
        assertThat(results).containsExactly("a.html", "A-2.html", "Index-2.html", "index.html");
    }

    @Test
    void other_forms_have_no_index_and_the_first_file_is_opened_first() {
        FolderDrawing drawing = FolderDrawing.files(folder, DrawingForm.OUTLINE, OutlineRenderer.standard(), sink);
        assertThat(drawing.finish()).isEmpty();
        add(drawing, "a", "A");
        add(drawing, "b", "B");
        assertThat(drawing.finish()).contains(folder.resolve("a.txt"));
        assertThat(results).containsExactly("a.txt", "b.txt");
    }

    @Test
    void a_file_that_cannot_be_written_does_not_stop_the_others() throws IOException {
        Files.createDirectories(folder.resolve("a.html/x"));
        FolderDrawing site = FolderDrawing.pages(folder, HtmlRenderer.standard(), Locale.ENGLISH, sink);
        add(site, "a", "A");
        add(site, "b", "B");
        assertThat(site.finish()).contains(folder.resolve("index.html"));
        assertThat(results).containsExactly("failed: a.html", "b.html", "index.html");
        assertThat(folder.resolve("index.html")).content().doesNotContain("a.html");
    }

    @Test
    void a_stem_is_a_name_without_the_extension_of_canvases() {
        assertThat(List.of("a/b.canvas.json", "b.json", "c.txt"))
                .extracting(FolderDrawing::stemOf)
                .containsExactly("a/b", "b", "c.txt");
    }
}
