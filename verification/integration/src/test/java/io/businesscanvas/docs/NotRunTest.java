package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.command.HelpPages;
import io.businesscanvas.docs.MarkdownPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages show and {@link DocumentationTest} does not run is listed here; there is nothing else. */
class NotRunTest {
    private static final List<String> RUN = List.of("java", "json", "text");

    /** First lines of the jobs and hooks that the page on CI shows, in both languages. */
    private static final List<String> JOBS = List.of(
            "- uses: actions/checkout@v4",
            "canvas:",
            "sh 'java -jar canvas.jar check --fail-on never --report checkstyle=canvas-checkstyle.xml"
                    + " --report junit=canvas-junit.xml'",
            "java -jar canvas.jar check --report junit=canvas.xml",
            "repos:",
            "<plugin>",
            "val canvas by configurations.creating { isTransitive = false }");

    /** By page and first line that is not run. */
    private static final List<String> NEEDS_A_SERVICE = Stream.of("docs/guide/ci.md: ", "docs/guide/ci.zh-CN.md: ")
            .flatMap(page -> JOBS.stream().map(page::concat))
            .toList();

    /** {@link GitGuideTest} runs these. */
    private static final List<String> NEEDS_A_REPOSITORY = Stream.of("docs/guide/git.md: ", "docs/guide/git.zh-CN.md: ")
            .flatMap(page -> Stream.of(
                            "git difftool --no-prompt --extcmd \"canvas diff\" HEAD~1 -- '*.canvas.json'",
                            "*.canvas.json diff=canvas",
                            "git config diff.canvas.command \"canvas diff\"",
                            "git config --unset diff.canvas.command")
                    .map(page::concat))
            .toList();

    private static final String CHROMIUM = "chromium --headless --no-pdf-header-footer --print-to-pdf=";
    private static final List<String> NEEDS_A_BROWSER = List.of(
            "README.md: " + CHROMIUM + "target/pedal.pdf target/pedal.html",
            "README.zh-CN.md: " + CHROMIUM + "target/career.pdf target/career.html",
            "docs/guide/web.md: " + CHROMIUM + "pedal.pdf pedal.html",
            "docs/guide/web.zh-CN.md: " + CHROMIUM + "pedal.pdf pedal.html");

    private static final List<String> NEEDS_GITHUB =
            List.of("docs/guide/web.md: pages:", "docs/guide/web.zh-CN.md: pages:");

    private static final List<String> NEEDS_A_NETWORK = List.of(
            "README.md: <dependency>",
            "README.zh-CN.md: <dependency>",
            "docs/guide/files.md: <dependency>",
            "docs/guide/files.zh-CN.md: <dependency>",
            "docs/guide/testing.md: <dependency>",
            "docs/guide/testing.zh-CN.md: <dependency>");

    private static final List<String> IS_THE_BUILD_ITSELF = List.of(
            "CONTRIBUTING.md: ./mvnw verify            # compiles, checks the format, runs all tests",
            "README.md: ./mvnw verify",
            "README.zh-CN.md: ./mvnw verify");

    private static final List<String> TAKES_MINUTES = List.of(
            "docs/performance.md: verification/benchmarks/library-beside-others                                 # the tables about the library",
            "docs/robustness.md: ./mvnw -q -pl verification/fuzz -am package -DskipTests");

    private static final Pattern OPTION = Pattern.compile("`[^`\n]*?(--[a-z-]+)[^`\n]*`");

    @Test
    void everything_shown_is_run_or_listed() {
        List<String> listed = Stream.of(
                        NEEDS_A_SERVICE,
                        NEEDS_A_REPOSITORY,
                        NEEDS_A_BROWSER,
                        NEEDS_GITHUB,
                        NEEDS_A_NETWORK,
                        IS_THE_BUILD_ITSELF,
                        TAKES_MINUTES)
                .flatMap(List::stream)
                .toList();
        List<String> notRun = Pages.all().flatMap(NotRunTest::notRun).toList();
        assertThat(notRun).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void options_that_a_page_names_exist() throws IOException {
        List<String> known = HelpPages.commands().stream()
                .flatMap(command -> Stream.concat(HelpPages.options(command).stream(), Stream.of("--help")))
                .toList();
        for (Path page : Pages.all().toList()) {
            assertThat(OPTION.matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1)))
                    .as("options in %s", page)
                    .isSubsetOf(known);
        }
    }

    private static Stream<String> notRun(Path page) {
        String name = Pages.name(page) + ": ";
        return MarkdownPage.read(page).blocks().stream()
                .filter(block -> !RUN.contains(block.language()))
                .flatMap(block -> notRun(block).limit(1))
                .map(line -> name + line);
    }

    private static Stream<String> notRun(Block block) {
        Stream<String> lines = block.text().lines();
        return switch (block.language()) {
            case "console" -> lines.filter(line -> line.startsWith("$ ") && !line.startsWith("$ ./canvas "));
            case "sh" -> lines.filter(line -> !ConsoleExample.isCommand(line));
            default -> lines;
        };
    }
}
