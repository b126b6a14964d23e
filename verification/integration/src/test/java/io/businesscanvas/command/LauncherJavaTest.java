package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Java the launcher finds, and what it says if there is none that can run the command. */
class LauncherJavaTest {
    /** What the launcher and its parts start besides Java. */
    private static final List<String> PROGRAMS =
            List.of("sh", "bash", "readlink", "find", "mkdir", "mv", "rm", "touch", "locale");

    @TempDir
    private static Path shared;

    private static Installation canvas;

    @TempDir
    private Path folder;

    /** A folder for the search path that has no Java. */
    private Path programs;

    @BeforeAll
    static void install() throws Exception {
        canvas = Installation.in(shared.resolve("canvas"));
    }

    @BeforeEach
    void make_a_search_path_without_java() throws IOException {
        programs = Files.createDirectory(folder.resolve("bin"));
        for (String program : PROGRAMS) {
            Path there = Path.of("/usr/bin", program);
            if (Files.exists(there)) {
                Files.createSymbolicLink(programs.resolve(program), there);
            }
        }
    }

    @Test
    void starts_with_the_java_home_of_the_environment() throws Exception {
        assertStarts(canvas.runWith("JAVA_HOME", Installation.JAVA_HOME.toString(), "--version"));
    }

    @Test
    void starts_with_a_link_to_java_on_the_path() throws Exception {
        Files.createSymbolicLink(folder.resolve("java"), Installation.JAVA_HOME.resolve("bin/java"));
        Files.createSymbolicLink(programs.resolve("java"), Path.of("../java"));
        assertStarts(runWithPath("--version"));
    }

    @Test
    void starts_with_a_java_that_has_no_release_file() throws Exception {
        Path home = folder.resolve("home");
        script(home.resolve("bin/java"), "exec '" + Installation.JAVA_HOME + "/bin/java' \"$@\"");
        assertStarts(canvas.runWith("JAVA_HOME", home.toString(), "--version"));
    }

    @Test
    void starts_with_a_script_on_the_path_that_chooses_a_java() throws Exception {
        script(programs.resolve("java"), "exec '" + Installation.JAVA_HOME + "/bin/java' \"$@\"");
        assertStarts(runWithPath("--version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C     | canvas: JAVA_HOME is \"/nope\", where there is no bin/java; set it to a Java 17 or newer, or unset it.",
                "zh_CN | canvas: JAVA_HOME 是“/nope”，那里没有 bin/java；请把它设为 Java 17 或更新版本的目录，或者取消设置。"
            })
    void reports_an_invalid_java_home(String language, String message) throws Exception {
        ProcessBuilder program = canvas.prepare(folder, "--version");
        program.environment().put("JAVA_HOME", "/nope");
        program.environment().put("LANG", language);
        assertThat(CanvasCommand.run(program)).isEqualTo(failure(message));
    }

    @Test
    void reports_a_missing_java_in_the_language_of_the_arguments() throws Exception {
        assertThat(runWithPath("--version"))
                .isEqualTo(failure("canvas: there is no Java on the PATH, and JAVA_HOME is not set; Java 17 or newer is"
                        + " needed."));
        CanvasCommand chinese = failure("canvas: PATH 中没有 Java，也没有设置 JAVA_HOME；需要 Java 17 或更新版本。");
        assertThat(runWithPath("check", "--locale", "zh-CN")).isEqualTo(chinese);
        assertThat(runWithPath("check", "--locale=zh")).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_392", "16"})
    void rejects_an_old_java_by_its_release_file_without_starting_it(String version) throws Exception {
        Path home = folder.resolve("old");
        script(home.resolve("bin/java"), "echo started");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        assertThat(canvas.runWith("JAVA_HOME", home.toString(), "--version"))
                .isEqualTo(failure("canvas: found Java " + version + " (\"" + home
                        + "/bin/java\"), but Java 17 or newer" + " is needed."));
    }

    @Test
    void rejects_an_old_java_after_a_script() throws Exception {
        Path java = script(
                programs.resolve("java"), "echo '    java.home = /old' >&2; echo '    java.version = 1.8.0_392' >&2");
        assertThat(runWithPath("--version"))
                .isEqualTo(failure("canvas: found Java 1.8.0_392 (\"" + java + "\"), but Java 17 or newer is needed."));
    }

    @Test
    void prints_the_output_of_a_java_that_does_not_start() throws Exception {
        Path java = script(
                programs.resolve("java"),
                "echo 'The operation couldn’t be completed. Unable to locate a Java Runtime.' >&2; exit 1");
        assertThat(runWithPath("--version"))
                .isEqualTo(failure(
                        "canvas: \"" + java + "\" does not start Java 17 or newer, which is needed; it says: The"
                                + " operation couldn’t be completed. Unable to locate a Java Runtime."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void is_not_disturbed_by_options_for_all_java_programs(String variable) throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), Workspace.CLEAN);
        ProcessBuilder program = canvas.prepare(folder, "check", "--format", "sarif");
        CanvasCommand usual = CanvasCommand.run(program);
        program.environment().put(variable, "-XX:+UseG1GC -Xlog:gc* -XX:+PrintFlagsFinal -showversion");
        assertThat(CanvasCommand.run(program)).isEqualTo(usual).isEqualTo(new CanvasCommand(0, usual.out(), ""));
        assertThat(usual.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void passes_its_own_options_to_java_and_keeps_java_output_out_of_reports() throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), Workspace.CLEAN);
        ProcessBuilder program = canvas.prepare(folder, "check", "--format", "line", "--color=never");
        program.environment().put("CANVAS_JAVA_OPTIONS", "-XX:+UseParallelGC -XX:+PrintCommandLineFlags");
        CanvasCommand result = CanvasCommand.run(program);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).doesNotContain("-XX:");
        assertThat(result.err()).contains("-XX:+UseParallelGC");
    }

    private CanvasCommand runWithPath(String... arguments) throws Exception {
        ProcessBuilder program = canvas.prepare(folder, arguments);
        program.environment().remove("JAVA_HOME");
        program.environment().put("PATH", programs.toString());
        return CanvasCommand.run(program);
    }

    private static void assertStarts(CanvasCommand result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("canvas \\d[^\n]*\n");
        assertThat(result.exitCode()).isZero();
    }

    private static CanvasCommand failure(String message) {
        return new CanvasCommand(3, "", message + "\n");
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
