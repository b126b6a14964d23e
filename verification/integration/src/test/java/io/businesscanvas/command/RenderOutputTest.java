package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderOutputTest {
    private static final Path EXAMPLES = House.root().resolve("examples/canvases");
    private static final String WII = EXAMPLES.resolve("wii.canvas.json").toString();

    @TempDir
    private Path folder;

    private CanvasCommand render(String... arguments) throws Exception {
        return CanvasCommand.run(
                folder, Stream.concat(Stream.of("render"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void writes_any_form_to_a_file() throws Exception {
        for (String form : new String[] {"grid", "outline", "markdown", "html", "svg"}) {
            CanvasCommand result = render(WII, "--as", form, "-o", form + ".out");
            assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
            assertThat(folder.resolve(form + ".out")).content().contains("Nintendo Wii");
        }
    }

    @Test
    void replaces_a_file_of_the_same_kind_and_no_other() throws Exception {
        Files.writeString(folder.resolve("a.html"), "old");
        Files.writeString(folder.resolve("a.canvas.json"), "old");
        assertThat(render(WII, "--as", "html", "-o", "a.html").exitCode()).isZero();
        CanvasCommand refused = render(WII, "--as", "html", "-o", "a.canvas.json");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo("canvas: a.canvas.json: The file exists and its name is not that of a file of the form html;"
                        + " it is left alone.\n");
        assertThat(folder.resolve("a.html")).content().contains("Nintendo Wii");
        assertThat(folder.resolve("a.canvas.json")).hasContent("old");
    }

    @Test
    void draws_a_folder_into_a_folder_with_an_index() throws Exception {
        CanvasCommand result = render(EXAMPLES.toString(), "--as", "html", "-o", "site", "--findings");
        assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains("<a href=\"wii.html\"", "<h2 dir=\"auto\">Nintendo Wii</h2>", "<p class=\"hint\">2 hints</p>")
                .contains("data:image/svg+xml;base64,");
        assertThat(folder.resolve("site/skype.html")).content().contains("[cost.unexplained] costStructure[1]");
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            assertThat(files).hasSize(10);
        }
    }

    @Test
    void files_of_one_name_are_numbered_and_broken_ones_reported() throws Exception {
        for (String place : new String[] {"one", "two"}) {
            Files.createDirectories(folder.resolve(place));
            Files.writeString(folder.resolve(place).resolve("index.canvas.json"), Workspace.CLEAN);
        }
        Files.writeString(folder.resolve("two/broken.canvas.json"), "{");
        CanvasCommand result = render("one", "two", "--as", "svg", "-o", "out");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("two/broken.canvas.json:1:");
        assertThat(folder.resolve("out/index-2.svg")).exists();
        assertThat(folder.resolve("out/index-3.svg")).exists();
    }

    @Test
    void a_folder_that_is_missing_is_reported() throws Exception {
        CanvasCommand result = render(WII, "-o", "no/where.txt");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).startsWith("canvas: no/where.txt: ");
    }
}
