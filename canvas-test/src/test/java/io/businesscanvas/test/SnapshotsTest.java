package io.businesscanvas.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    private static final BusinessCanvas SHOP = Canvases.of(Channel.of("Shop"));
    private static final BusinessCanvas STORE = Canvases.of(Channel.of("Store"));

    @TempDir
    Path folder;

    @Test
    void writes_a_missing_file_in_the_format_of_its_extension() throws IOException {
        assertThat(local().problem("a/shop.txt", SHOP)).isEmpty();
        assertThat(local().problem("shop.md", SHOP)).isEmpty();
        assertThat(local().problem("shop.json", SHOP)).isEmpty();
        assertThat(folder.resolve("a/shop.txt"))
                .hasContent(GridRenderer.standard().render(SHOP));
        assertThat(folder.resolve("shop.md"))
                .hasContent(MarkdownRenderer.standard().render(SHOP));
        assertThat(folder.resolve("shop.json")).hasContent(CanvasJson.standard().writeText(SHOP));
    }

    @Test
    void compares_with_a_file_and_leaves_it() throws IOException {
        assertThat(local().problem("shop.json", SHOP)).isEmpty();
        assertThat(local().problem("shop.json", SHOP)).isEmpty();
        assertThat(local().problem("shop.json", STORE))
                .contains("Expected what " + folder.resolve("shop.json") + " shows." + """
                 Line 7 differs:
                  expected: "      "id": "shop","
                  but was:  "      "id": "store","
                If the change is right, run the test with -Dcanvas.snapshots.update=true.""");
        assertThat(folder.resolve("shop.json")).hasContent(CanvasJson.standard().writeText(SHOP));
    }

    @Test
    void updates_a_file_on_request() {
        assertThat(local().problem("shop.json", SHOP)).isEmpty();
        assertThat(new Snapshots(folder, true, false).problem("shop.json", STORE))
                .isEmpty();
        assertThat(folder.resolve("shop.json")).hasContent(CanvasJson.standard().writeText(STORE));
    }

    @Test
    void writes_nothing_in_ci() {
        assertThat(new Snapshots(folder, false, true).problem("shop.json", SHOP))
                .contains(
                        "The snapshot "
                                + folder.resolve("shop.json")
                                + " does not exist, and is not written in CI: run the test on your machine and commit the file.");
        assertThat(new Snapshots(folder, true, true).problem("shop.json", SHOP))
                .contains("Snapshots are not updated in CI: remove -Dcanvas.snapshots.update.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rejects_other_extensions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> local().problem("shop.html", SHOP))
                .withMessage("name must end with .txt, .md or .json, but was \"shop.html\"");
    }

    private Snapshots local() {
        return new Snapshots(folder, false, false);
    }
}
