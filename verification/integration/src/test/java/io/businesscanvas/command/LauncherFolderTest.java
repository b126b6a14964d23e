package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where the launcher starts, and how it is called. */
class LauncherFolderTest {
    private static final List<String> FORMATS =
            List.of("line", "sarif", "gitlab", "junit", "checkstyle", "json", "github");

    @TempDir
    private static Path shared;

    /** In a folder whose name has what shells, addresses and Java's options treat specially. */
    private static Installation canvas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws Exception {
        canvas = Installation.in(shared.resolve("100% mine %p $HOME 'quoted' * 画布"));
    }

    @BeforeEach
    void write_a_canvas() throws Exception {
        Files.writeString(folder.resolve("自行车.canvas.json"), Workspace.CLEAN);
    }

    @Test
    void starts_from_a_folder_with_any_name() throws Exception {
        assertChecks(canvas.prepare(folder, "check"));
        assertThat(canvas.archives())
                .isNotEmpty()
                .allMatch(archive -> archive.toString().endsWith(canvas.folder() + "/canvas.jar.jsa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void starts_as_an_argument_of_a_shell(String shell) throws Exception {
        ProcessBuilder absolute =
                Installation.prepare(folder, List.of(shell, canvas.launcher().toString(), "check", folder.toString()));
        assertChecks(absolute);
        assertChecks(Installation.prepare(canvas.folder(), List.of(shell, "canvas", "check", folder.toString())));
        assertChecks(Installation.prepare(canvas.folder(), List.of(shell, "./canvas", "check", folder.toString())));
    }

    @Test
    void starts_through_a_chain_of_links_and_from_the_path() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("a/bin"));
        Files.createSymbolicLink(folder.resolve("a/linked"), canvas.folder());
        Files.createSymbolicLink(folder.resolve("a/second"), Path.of("linked/canvas"));
        Files.createSymbolicLink(bin.resolve("canvas"), Path.of("../second"));
        assertChecks(Installation.prepare(folder, List.of("a/bin/canvas", "check")));
        ProcessBuilder found = Installation.prepare(folder, List.of("sh", "-c", "canvas check"));
        found.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        assertChecks(found);
    }

    @Test
    void starts_where_cd_searches_folders_and_prints_what_it_finds() throws Exception {
        ProcessBuilder program = Installation.prepare(
                canvas.folder().getParent(),
                List.of(canvas.folder().getFileName() + "/canvas", "check", folder.toString()));
        program.environment().put("CDPATH", canvas.folder().getParent() + ":/tmp");
        assertChecks(program);
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, zh_CN.UTF-8",
        "LANG, en_US.UTF-8",
        "LC_CTYPE, de_DE.utf8",
        "LC_ALL, C",
        "LANG, POSIX",
        "LANG, ''"
    })
    void opens_and_names_all_files_in_every_locale_and_with_every_java(String variable, String locale)
            throws Exception {
        Path file = folder.resolve("自行车.canvas.json");
        Files.writeString(file, Workspace.WITH_FINDINGS.formatted("当天修好"));
        for (Path java : Installation.javaHomes()) {
            List<String> arguments = new ArrayList<>(List.of("check", "自行车.canvas.json", "--locale=en"));
            FORMATS.forEach(format -> arguments.add("--report=" + format + "=报告." + format));
            ProcessBuilder program = canvas.prepare(folder, arguments.toArray(String[]::new));
            program.environment().put(variable, locale);
            program.environment().put("JAVA_HOME", java.toString());
            CanvasCommand result = CanvasCommand.run(program);
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
            assertThat(result.err()).isEmpty();
            assertNames(result.out());
            for (String format : FORMATS) {
                assertNames(Files.readString(folder.resolve("报告." + format)));
            }
        }
    }

    @Test
    void matches_a_baseline_that_was_written_in_another_locale() throws Exception {
        Files.writeString(folder.resolve("自行车.canvas.json"), Workspace.WITH_FINDINGS.formatted("当天修好"));
        ProcessBuilder write = canvas.prepare(folder, "check", "--quiet", "--write-baseline", "基线.json");
        write.environment().put("LC_ALL", "C.UTF-8");
        assertThat(CanvasCommand.run(write).err()).isEmpty();
        ProcessBuilder check = canvas.prepare(folder, "check", "--fail-on=hint", "--baseline", "基线.json");
        check.environment().put("LC_ALL", "zh_CN.UTF-8");
        CanvasCommand result = CanvasCommand.run(check);
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, zh_CN.UTF-8, 没有",
        "LANG, zh_CN.UTF-8, 没有",
        "LC_MESSAGES, zh_CN, 没有",
        "LANG, en_US.UTF-8, there is no rule",
        "LANG, C, there is no rule",
        "CANVAS_LOCALE, zh_CN, 没有"
    })
    void speaks_the_language_of_the_environment_even_if_it_is_not_installed(
            String variable, String locale, String message) throws Exception {
        CanvasCommand result = canvas.runWith(variable, locale, "explain", "no.such");
        assertThat(result.err()).contains(message);
    }

    @Test
    void rejects_a_path_that_java_cannot_express() throws Exception {
        List<String> command = List.of("java", "-jar", CanvasCommand.JAR.toString(), "render", "自行车.canvas.json");
        ProcessBuilder program = Installation.prepare(folder, command);
        program.environment().put("LC_ALL", "C");
        CanvasCommand result = CanvasCommand.run(program);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("canvas: \"" + "\ufffd".repeat(9)
                        + ".canvas.json\" is not a valid path, because Java expects file"
                        + " names in ANSI_X3.4-1968 here; set LC_ALL=C.UTF-8\n")
                .doesNotContain("java.nio");
    }

    private static void assertNames(String report) {
        assertThat(report)
                .containsAnyOf("自行车.canvas.json", "%E8%87%AA%E8%A1%8C%E8%BD%A6.canvas.json")
                .contains("当天修好")
                .doesNotContain("\ufffd");
    }

    private static void assertChecks(ProcessBuilder program) throws Exception {
        CanvasCommand result = CanvasCommand.run(program);
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains(" in 1 canvas");
        assertThat(result.err()).isEmpty();
    }
}
