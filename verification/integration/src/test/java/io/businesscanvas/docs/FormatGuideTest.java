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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader says of each file on the page of the format what the page says it does; nothing of one without an answer. */
class FormatGuideTest {
    private static final Path PAGE = House.root().resolve("docs/format.md");
    private static final List<Block> BLOCKS = MarkdownPage.read(PAGE).blocks();

    @ParameterizedTest
    @MethodSource("files")
    void a_file_gets_the_answer_that_follows_it(int index) {
        Block file = BLOCKS.get(index);
        boolean isAnswered = index + 1 < BLOCKS.size() && isAnswer(BLOCKS.get(index + 1));
        assertThat(answer(file).stripTrailing())
                .as("%s, line %d", PAGE, file.line())
                .isEqualTo(isAnswered ? BLOCKS.get(index + 1).text() : "");
    }

    @Test
    void every_kind_of_mistake_has_its_example() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<String> kinds = lines.stream()
                .filter(line -> line.startsWith("### json."))
                .map(line -> line.substring("### ".length()))
                .toList();
        List<String> answered = BLOCKS.stream()
                .filter(FormatGuideTest::isAnswer)
                .map(block -> block.text().lines().findFirst().orElse(""))
                .map(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
                .toList();
        assertThat(answered).isEqualTo(kinds);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(catalogue());
    }

    private static List<String> catalogue() throws IOException {
        Path catalogue = House.root().resolve("canvas-json/src/main/java/io/businesscanvas/json/internal/Mistake.java");
        return Files.readAllLines(catalogue).stream()
                .map(String::strip)
                .filter(line -> line.matches("[A-Z_]+[,;]"))
                .map(line -> "json."
                        + line.substring(0, line.length() - 1).toLowerCase().replace('_', '-'))
                .toList();
    }

    private static String answer(Block file) {
        byte[] bytes = file.language().equals("hex")
                ? HexFormat.ofDelimiter(" ").parseHex(file.text())
                : file.text().getBytes(StandardCharsets.UTF_8);
        CanvasDocument document = CanvasJson.standard().parse("acme.canvas.json", bytes);
        ValidationReport report = new ValidationReport(
                Optional.of(document.source()), document.problems(), List.of(), List.of(), List.of());
        return ReportRenderer.standard().render(report);
    }

    private static boolean isAnswer(Block block) {
        return block.language().equals("text");
    }

    static Stream<Integer> files() {
        return IntStream.range(0, BLOCKS.size())
                .filter(i -> !isAnswer(BLOCKS.get(i)))
                .boxed();
    }
}
