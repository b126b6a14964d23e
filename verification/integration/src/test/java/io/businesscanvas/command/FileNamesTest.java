package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without the launcher, in locales in which Java takes file names for ASCII. */
class FileNamesTest {
    private static final String UTF_8 = "C.UTF-8";
    private static final List<String> FORMATS =
            List.of("text", "json", "sarif", "gitlab", "junit", "checkstyle", "github");

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void write_files_with_names_in_chinese() throws IOException {
        workspace = new Workspace(folder)
                .write("目录/自行车.canvas.json", Workspace.WITH_FINDINGS.formatted("当天修好"))
                .write("b/二.canvas.json", Workspace.WITH_FINDINGS.formatted("当天修好"))
                .write("b/é.canvas.json", "{")
                .write("草稿/a.canvas.json", Workspace.WITH_FINDINGS.formatted("当天修好"))
                .write("不检查/a.canvas.json", "{")
                .write("忽略/a.canvas.json", "{")
                .write(".gitignore", "忽略/\n")
                .write("canvas-policy.json", """
                        { "exclude": ["不检查/**"],
                          "overrides": [{ "files": "草稿/**", "rules": { "value.unserved": "off" } }] }
                        """);
    }

    private static Stream<Java> ascii() throws IOException {
        return Installation.javaHomes().stream()
                .flatMap(home -> Stream.of("C", "zh_CN.UTF-8").map(locale -> new Java(home, locale)));
    }

    @ParameterizedTest
    @MethodSource("ascii")
    void names_found_in_folders_are_right_in_every_report(Java java) throws Exception {
        CanvasCommand result = java.run(folder, withReports("ascii"));
        CanvasCommand expected = new Java(java.home, UTF_8).run(folder, withReports("utf-8"));
        assertThat(result).isEqualTo(expected);
        assertThat(result.out())
                .containsSubsequence(
                        "b/é.canvas.json:1:", "b/二.canvas.json:", "目录/自行车.canvas.json:", "草稿/a.canvas.json:")
                .doesNotContain("不检查", "忽略", "\uFFFD");
        for (String format : FORMATS) {
            assertThat(folder.resolve("ascii." + format)).hasSameTextualContentAs(folder.resolve("utf-8." + format));
        }
    }

    private static String[] withReports(String name) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format=line"));
        FORMATS.forEach(format -> arguments.add("--report=" + format + "=" + name + "." + format));
        return arguments.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("ascii")
    void a_baseline_matches_whatever_the_locale_is(Java java) throws Exception {
        workspace
                .write("b/é.canvas.json", Workspace.CLEAN)
                .write("目录/x.canvas.json", Workspace.WITH_FINDINGS.formatted("x"));
        assertThat(new Java(java.home, UTF_8)
                        .run(folder, "check", "--write-baseline=known.json")
                        .exitCode())
                .isZero();
        String known = workspace.read("known.json");
        CanvasCommand result = java.run(folder, "check", "--baseline=known.json", "--fail-on=hint", "--fail-on-stale");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(java.run(folder, "check", "b", "--write-baseline=known.json").exitCode())
                .isZero();
        assertThat(workspace.read("known.json")).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("ascii")
    void a_folder_that_java_cannot_express_is_named_as_the_reason(Java java) throws Exception {
        CanvasCommand result = java.run(folder.resolve("目录"), "check", "--locale=en");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).startsWith("""
                canvas: Java expects file names in ANSI_X3.4-1968 here, so relative paths do not work in this folder; set \
                LC_ALL=C.UTF-8
                """).doesNotContain("java.nio");
    }

    @Test
    void a_folder_that_java_can_express_needs_no_advice() throws Exception {
        assertThat(new Java(Installation.JAVA_HOME, UTF_8).run(folder.resolve("目录"), "rules"))
                .extracting(CanvasCommand::err)
                .isEqualTo("");
    }

    /**
     * A Java that runs the jar in this locale.
     *
     * @param home its folder
     * @param locale the locale
     */
    private record Java(Path home, String locale) {
        CanvasCommand run(Path folder, String... arguments) throws Exception {
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-jar"));
            command.add(CanvasCommand.JAR.toString());
            command.addAll(List.of(arguments));
            ProcessBuilder program = Installation.prepare(folder, command);
            program.environment().put("LC_ALL", locale);
            program.environment().put("CANVAS_LOCALE", "en");
            return CanvasCommand.run(program);
        }
    }
}
