package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.businesscanvas.cli.CanvasInProcess;
import io.businesscanvas.house.House;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a check finds, and those that it stumbles over. */
class FileSelectionTest {
    private static final String WITH_FINDINGS = Workspace.WITH_FINDINGS.formatted("x");

    @Test
    void what_git_ignores_is_left_out_unless_it_is_named(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write(".git/HEAD", "")
                .write(".gitignore", "build/\n*.tmp.canvas.json\n!kept.tmp.canvas.json\n/top.canvas.json\n# x\n")
                .write("sub/.gitignore", "own.canvas.json\n")
                .write("build/a.canvas.json", WITH_FINDINGS)
                .write("b.tmp.canvas.json", WITH_FINDINGS)
                .write("kept.tmp.canvas.json", WITH_FINDINGS)
                .write("top.canvas.json", WITH_FINDINGS)
                .write("sub/top.canvas.json", WITH_FINDINGS)
                .write("sub/own.canvas.json", WITH_FINDINGS)
                .write(".hidden/c.canvas.json", WITH_FINDINGS);
        assertThat(files(workspace.check("--format=line")))
                .containsExactly("kept.tmp.canvas.json", "sub/top.canvas.json");
        assertThat(files(workspace.check("--format=line", "top.canvas.json"))).containsExactly("top.canvas.json");
        CanvasCommand forced =
                workspace.check("--format=line", "--force-exclude", "top.canvas.json", "build/a.canvas.json");
        assertThat(forced.exitCode()).isEqualTo(2);
    }

    @Test
    void names_of_all_sorts_are_reported_as_they_are(@TempDir Path folder) throws Exception {
        String[] names = {
            "%25.canvas.json", "-v.canvas.json", ":-(.canvas.json", "a b,c:d.canvas.json", "中文.canvas.json"
        };
        Workspace workspace = new Workspace(folder);
        for (String name : names) {
            workspace.write(name, WITH_FINDINGS);
        }
        assertThat(files(workspace.check("--format=line"))).containsExactly(names);
        assertThat(files(workspace.check("--format=line", "--", "-v.canvas.json")))
                .containsExactly("-v.canvas.json");
        assertThat(files(workspace.check("--format=line", "%25.canvas.json", "中文.canvas.json")))
                .containsExactly("%25.canvas.json", "中文.canvas.json");
    }

    @Test
    void a_name_that_an_action_log_would_take_for_a_command_is_made_harmless(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("::error::x.canvas.json", WITH_FINDINGS);
        assertThat(files(workspace.check("--format=line"))).containsExactly("./:\u2060:error::x.canvas.json");
        assertThat(files(workspace.check("--format=line", "::error::x.canvas.json")))
                .containsExactly("./:\u2060:error::x.canvas.json");
    }

    @Test
    void line_ends_and_a_byte_order_mark_change_nothing(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("plain/a.canvas.json", WITH_FINDINGS)
                .write("windows/a.canvas.json", "\uFEFF" + WITH_FINDINGS.replace("\n", "\r\n"))
                .write("old/a.canvas.json", WITH_FINDINGS.replace('\n', '\r'));
        String plain = workspace.check("plain").out();
        assertThat(plain).contains("plain/a.canvas.json:7:15: error [value.unserved]");
        assertThat(workspace.check("windows").out()).isEqualTo(plain.replace("plain/", "windows/"));
        assertThat(workspace.check("old").out()).isEqualTo(plain.replace("plain/", "old/"));
    }

    @Test
    void standard_input_is_checked_under_its_name(@TempDir Path folder) throws Exception {
        Path input = Files.writeString(folder.resolve("input"), "\uFEFF" + WITH_FINDINGS.replace("\n", "\r\n"));
        Workspace workspace = new Workspace(folder)
                .write("drafts/canvas-policy.json", "{ \"rules\": { \"value.unserved\": \"warning\" } }");
        CanvasCommand named =
                CanvasCommand.run(folder, input, "check", "-", "--stdin-name=drafts/x.canvas.json", "--format=line");
        assertThat(named.out()).contains("drafts/x.canvas.json:7:15: warning [value.unserved]");
        CanvasCommand nameless = CanvasCommand.run(folder, input, "check", "-", "--format=line");
        assertThat(nameless.out()).contains("<stdin>:7:15: error [value.unserved]");
        assertThat(workspace.check("-", "--format=line").exitCode()).isEqualTo(1);
    }

    @Test
    void an_empty_argument_is_not_the_current_folder_and_an_empty_name_no_name(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("a.canvas.json", Workspace.CLEAN);
        CanvasCommand empty = workspace.check("");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).isEqualTo("canvas: no *.canvas.json files in \"\"\n");
        assertThat(workspace.check("-", "--stdin-name=", "--format=line").out()).startsWith("<stdin>:1:1: error");
        CanvasCommand explain = CanvasCommand.run(folder, "explain", "");
        assertThat(explain.exitCode()).isEqualTo(2);
        assertThat(explain.err()).isEqualTo("canvas: there is no rule \"\"; \"canvas rules\" lists them all\n");
    }

    @Test
    void a_report_that_cannot_be_written_is_named_as_requested(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("a.canvas.json", Workspace.CLEAN);
        Path report =
                Files.createDirectory(folder.resolve("report")).resolve("..").toAbsolutePath();
        CanvasCommand absolute = workspace.check("--report=json=" + report);
        assertThat(absolute.exitCode()).isEqualTo(3);
        assertThat(absolute.err()).startsWith("canvas: " + report + ": The file could not be written");
        assertThat(workspace.check("--write-baseline=./report").err())
                .startsWith("canvas: ./report: The file could not be written");
    }

    @Test
    void a_broken_link_is_reported_and_a_folder_named_like_a_canvas_is_a_folder(@TempDir Path folder) throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.canvas.json"), Path.of("nowhere"));
        Workspace workspace = new Workspace(folder).write("folder.canvas.json/in.canvas.json", WITH_FINDINGS);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("folder.canvas.json"));
        CanvasCommand result = workspace.check("--format=line");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("canvas: gone.canvas.json: skipped, broken symbolic link\n");
        CanvasCommand named = workspace.check("gone.canvas.json");
        assertThat(named.exitCode()).isEqualTo(3);
        assertThat(named.err()).isEqualTo("canvas: gone.canvas.json: Broken symbolic link.\n");
        assertThat(files(result)).containsExactly("folder.canvas.json/in.canvas.json");
        assertThat(files(workspace.check("--format=line", "link"))).containsExactly("link/in.canvas.json");
    }

    @Test
    void a_name_that_no_file_can_have_is_rejected() {
        CanvasInProcess result = CanvasInProcess.run("check", "a\0b.canvas.json");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("canvas: a?b.canvas.json: The name is not a valid path.\n");
    }

    @Test
    void a_pipe_in_a_folder_is_no_file_to_wait_for(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder).write("a.canvas.json", WITH_FINDINGS);
        Process mkfifo = new ProcessBuilder("mkfifo", "b.canvas.json")
                .directory(folder.toFile())
                .start();
        assertThat(mkfifo.waitFor()).isZero();
        assertThat(files(workspace.check("--format=line"))).containsExactly("a.canvas.json");
    }

    @Test
    void a_backslash_in_a_name_is_kept_where_it_is_no_separator(@TempDir Path folder) throws Exception {
        assumeFalse(File.separatorChar == '\\', "here it parts folders");
        Workspace workspace = new Workspace(folder).write("a\\b.canvas.json", WITH_FINDINGS);
        assertThat(files(workspace.check("--format=line"))).containsExactly("a\\b.canvas.json");
        CanvasCommand format = CanvasCommand.run(folder, "format");
        assertThat(format.exitCode()).as(format.toString()).isZero();
    }

    @Test
    void an_unreadable_file_is_reported(@TempDir Path folder) throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Workspace workspace = new Workspace(folder).write("a.canvas.json", WITH_FINDINGS);
        assertThat(folder.resolve("a.canvas.json").toFile().setReadable(false)).isTrue();
        CanvasCommand result = workspace.check();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("canvas: a.canvas.json: No permission to read the file.\n");
    }

    @Test
    void an_unreadable_folder_is_reported_and_the_others_are_checked(@TempDir Path folder) throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Workspace workspace = new Workspace(folder)
                .write("closed/a.canvas.json", WITH_FINDINGS)
                .write("open/b.canvas.json", WITH_FINDINGS);
        assertThat(folder.resolve("closed").toFile().setReadable(false)).isTrue();
        try {
            CanvasCommand result = workspace.check("--format=line", "--report=json=r.json");
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).isEqualTo("canvas: closed: No permission to read the folder.\n");
            assertThat(files(result)).containsExactly("open/b.canvas.json");
            assertThat(workspace.read("r.json"))
                    .contains("\"failure\": \"No permission to read the folder.\"", "\"failures\": 1");
        } finally {
            assertThat(folder.resolve("closed").toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void two_thousand_files_come_in_the_same_order_every_time(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder);
        for (int i = 0; i < 2000; i++) {
            workspace.write("f%02d/c%04d.canvas.json".formatted(i % 20, i), WITH_FINDINGS);
        }
        CanvasCommand first = workspace.check("--format=line");
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(files(first)).hasSize(2000).isSorted();
        assertThat(workspace.check("--format=line").out()).isEqualTo(first.out());
    }

    @Test
    void a_closed_pipe_does_no_harm(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder);
        IntStream.range(0, 300).forEach(i -> write(workspace, "c" + i + ".canvas.json"));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$0\" -jar \"$1\" check | head -n 1",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        House.root()
                                .resolve("tools/canvas-cli/target/canvas.jar")
                                .toString())
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out.lines()).hasSize(1);
        assertThat(err).isEmptyFile();
    }

    private static void write(Workspace workspace, String name) {
        try {
            workspace.write(name, WITH_FINDINGS);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.List<String> files(CanvasCommand result) {
        return result.out()
                .lines()
                .map(line -> line.replaceFirst(":\\d+:\\d+: .*", ""))
                .filter(name -> name.endsWith(".json"))
                .distinct()
                .toList();
    }
}
