package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        Map<String, String> files =
                Map.of("grid", "a.txt", "outline", "b.TXT", "markdown", "c.md", "html", "d.htm", "svg", "e");
        for (Map.Entry<String, String> file : files.entrySet()) {
            CanvasCommand result = render(WII, "--as", file.getKey(), "-o", file.getValue());
            assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
            assertThat(folder.resolve(file.getValue())).content().contains("Nintendo Wii");
        }
    }

    @Test
    void the_name_of_the_file_decides_on_the_form() throws Exception {
        Map<String, String> beginnings = Map.of(
                "a.html", "<!DOCTYPE html>", "a.svg", "<svg ", "a.md", "# Nintendo Wii", "a.txt", "┌──", "a", "┌──");
        for (Map.Entry<String, String> file : beginnings.entrySet()) {
            assertThat(render(WII, "-o", file.getKey())).isEqualTo(new CanvasCommand(0, "", ""));
            assertThat(folder.resolve(file.getKey())).content().startsWith(file.getValue());
        }
        assertThat(render(WII, "-o", "a.html", "--findings").exitCode()).isZero();
    }

    @Test
    void replaces_a_file_of_the_same_kind() throws Exception {
        Files.writeString(folder.resolve("a.html"), "old");
        assertThat(render(WII, "--as", "html", "-o", "a.html").exitCode()).isZero();
        assertThat(folder.resolve("a.html")).content().contains("Nintendo Wii");
    }

    @Test
    void writes_no_poster_into_a_file_of_another_kind() throws Exception {
        Path canvas = Files.copy(Path.of(WII), folder.resolve("a.canvas.json"));
        for (String form : List.of("grid", "outline", "markdown", "html", "svg")) {
            for (String name : List.of("a.canvas.json", "A.java", "new.json", "x.png", "noext")) {
                Path file = folder.resolve(name);
                if (name.equals("A.java") || name.equals("noext")) {
                    Files.writeString(file, "mine");
                }
                boolean wasThere = Files.exists(file);
                CanvasCommand rejected = render(canvas.toString(), "--as", form, "-o", name);
                assertThat(rejected.exitCode()).isEqualTo(2);
                assertThat(rejected.err()).startsWith("canvas: The name of " + name + " must end in .");
                assertThat(Files.exists(file)).isEqualTo(wasThere);
            }
        }
        assertThat(canvas).hasSameTextualContentAs(Path.of(WII));
        assertThat(folder.resolve("A.java")).hasContent("mine");
        assertThat(folder.resolve("noext")).hasContent("mine");
        assertThat(render(WII, "--as", "html", "-o", "a.svg", "--locale", "zh-CN")
                        .err())
                .startsWith("canvas: 用 --as html 时，a.svg 的文件名必须以 .html 结尾；不会覆盖其他种类的文件。\n");
    }

    @Test
    void a_device_is_written_to() throws Exception {
        CanvasCommand result = render(WII, "--as", "html", "-o", "/dev/null");
        assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_slash_or_a_glob_means_a_folder() throws Exception {
        assertThat(render(WII, "--as", "svg", "-o", "one/").exitCode()).isZero();
        assertThat(folder.resolve("one/wii.svg")).exists();
        assertThat(render(EXAMPLES + "/w*.canvas.json", "--as", "html", "-o", "two")
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("two/index.html")).exists();
    }

    @Test
    void opens_what_was_written_with_the_program_in_browser() throws Exception {
        Path opener = folder.resolve("opener");
        Files.writeString(opener, "#!/bin/sh\nprintf '%s\\n' \"$@\" > opened\n");
        assertThat(opener.toFile().setExecutable(true)).isTrue();
        CanvasCommand result = open(Map.of("BROWSER", opener.toString()), "a.html");
        assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(folder.resolve("opened"))
                .hasContent(folder.toRealPath().resolve("a.html").toString());
    }

    @Test
    void says_why_it_cannot_open_what_was_written() throws Exception {
        assertThat(open(Map.of(), "a.html"))
                .isEqualTo(
                        new CanvasCommand(0, "", "canvas: a.html was written; there is no desktop here to open it.\n"));
        String failed = "canvas: a.html was written, but the program that should open it failed.\n";
        assertThat(open(Map.of("BROWSER", "/bin/false"), "a.html")).isEqualTo(new CanvasCommand(0, "", failed));
        assertThat(open(Map.of("BROWSER", "/no/such/program"), "a.html")).isEqualTo(new CanvasCommand(0, "", failed));
        assertThat(folder.resolve("a.html")).exists();
    }

    private CanvasCommand open(Map<String, String> environment, String output) throws Exception {
        ProcessBuilder command = CanvasCommand.prepare(folder, "render", WII, "-o", output, "--open");
        command.environment().keySet().removeAll(List.of("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"));
        command.environment().putAll(environment);
        return CanvasCommand.run(command);
    }

    @Test
    void draws_a_folder_into_a_folder_with_an_index() throws Exception {
        CanvasCommand result = render(EXAMPLES.toString(), "--as", "html", "-o", "site", "--findings");
        assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(folder.resolve("site/index.html"))
                .content()
                .contains(
                        "<a href=\"wii.html\"",
                        "<h2 dir=\"auto\">Nintendo Wii</h2>",
                        "<p class=\"hint\">2 hints</p>",
                        "<p>No findings</p>")
                .contains("data:image/svg+xml;base64,");
        assertThat(folder.resolve("site/skype.html"))
                .content()
                .contains("[cost.unexplained] costStructure[1]")
                .contains("<a class=\"index\" href=\"index.html\">All canvases</a>")
                .contains("rel=\"prev\" href=\"pedal-and-go.html\"", "rel=\"next\" href=\"wii.html\"");
        assertThat(folder.resolve("site/career-change.html"))
                .content()
                .contains(">全部画布</a>", "rel=\"next\" href=\"career-in-three-years.html\"")
                .doesNotContain("rel=\"prev\"");
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
        assertThat(result.err())
                .isEqualTo("canvas: no/where.txt: The file could not be written: the folder does not exist.\n");
    }
}
