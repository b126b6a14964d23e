package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader says of each file on the pages of the format what the page says it does, in the language of the page;
 * nothing of one without an answer.
 */
class FormatGuideTest {
    @ParameterizedTest
    @MethodSource("files")
    void a_file_gets_the_policy_of_its_folder(Page page, int index) {
        Block file = page.blocks.get(index);
        boolean isAnswered = index + 1 < page.blocks.size() && isAnswer(page.blocks.get(index + 1));
        assertThat(answer(file, page.locale).stripTrailing())
                .as("%s, line %d", page.path, file.line())
                .isEqualTo(isAnswered ? page.blocks.get(index + 1).text() : "");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_has_its_example(Page page) throws IOException {
        List<String> kinds = Files.readAllLines(page.path).stream()
                .filter(line -> line.startsWith("### file."))
                .map(line -> line.substring("### ".length()))
                .toList();
        List<String> answered = page.blocks.stream()
                .filter(FormatGuideTest::isAnswer)
                .map(block -> block.text().lines().findFirst().orElse(""))
                .map(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
                .toList();
        assertThat(answered).isEqualTo(kinds);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(catalogue());
    }

    @Test
    void both_pages_show_the_same_files() {
        assertThat(filesOf(Page.CHINESE)).isEqualTo(filesOf(Page.ENGLISH));
    }

    private static List<String> catalogue() throws IOException {
        Path catalogue = House.root()
                .resolve("canvas-json/src/main/java/io/businesscanvas/json/internal/source/ProblemKind.java");
        return Files.readAllLines(catalogue).stream()
                .map(String::strip)
                .filter(line -> line.matches("[A-Z_]+[,;]"))
                .map(line -> "file."
                        + line.substring(0, line.length() - 1).toLowerCase().replace('_', '-'))
                .toList();
    }

    private static String answer(Block file, Locale locale) {
        byte[] bytes = file.language().equals("hex")
                ? HexFormat.ofDelimiter(" ").parseHex(file.text())
                : file.text().getBytes(StandardCharsets.UTF_8);
        CanvasDocument document = CanvasJson.standard().parse("acme.canvas.json", bytes);
        ValidationReport report = ValidationReport.of(document.problems()).withSource(document.source());
        return ReportRenderer.builder().locale(locale).build().render(report);
    }

    private static boolean isAnswer(Block block) {
        return block.language().equals("text");
    }

    private static List<String> filesOf(Page page) {
        return page.blocks.stream()
                .filter(block -> !isAnswer(block))
                .map(block -> block.language() + "\n" + block.text())
                .toList();
    }

    static Stream<Arguments> files() {
        return Stream.of(Page.values())
                .flatMap(page -> IntStream.range(0, page.blocks.size())
                        .filter(i -> !isAnswer(page.blocks.get(i)))
                        .mapToObj(i -> Arguments.of(page, i)));
    }

    private enum Page {
        ENGLISH("docs/format.md", "en"),
        CHINESE("docs/format.zh-CN.md", "zh-Hans");

        private final Path path;
        private final Locale locale;
        private final List<Block> blocks;

        Page(String name, String language) {
            path = House.root().resolve(name);
            locale = Locale.forLanguageTag(language);
            blocks = MarkdownPage.read(path).blocks();
        }
    }
}
