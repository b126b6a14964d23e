package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit, just below and just above, with its default and the way out. */
class LimitsTest {
    private static final String HEAD = "{\"businessCanvas\":\"1.0\",\"title\":\"a\",";

    @Test
    void a_document_has_at_most_64_mebibytes() {
        int most = 64 << 20;
        byte[] bytes =
                (HEAD + "\"x-a\":1" + " ".repeat(most)).substring(0, most).getBytes(StandardCharsets.UTF_8);
        bytes[most - 1] = '}';
        assertThat(ProblemTester.locations(CanvasJson.standard().parse("a", bytes)))
                .isEmpty();
        byte[] more = new byte[most + 1];
        assertThat(ProblemTester.words(CanvasJson.standard().parse("a", more), Locale.ROOT))
                .containsExactly("limit: The document is larger than 67108864 bytes."
                        + " | split the canvas, or raise the limit.");
    }

    @Test
    void the_size_of_a_text_is_that_of_its_bytes() {
        String text = HEAD + "\"x-a\":\"é客🚲\"}";
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(problems(text, json -> json.maxDocumentBytes(bytes))).isEqualTo("[]");
        assertThat(problems(text, json -> json.maxDocumentBytes(bytes - 1)))
                .isEqualTo("[limit: The document is larger than " + (bytes - 1) + " bytes."
                        + " | split the canvas, or raise the limit.]");
    }

    @Test
    void a_canvas_nests_at_most_64_deep() {
        assertThat(problems(nested(63), json -> json)).isEqualTo("[]");
        assertThat(ProblemTester.locations(nested(64))).containsExactly("limit  ⟦[⟧");
        assertThat(ProblemTester.words(nested(64)))
                .containsExactly("limit: Objects and lists are nested deeper than 64 levels."
                        + " | flatten this value, or raise the limit.");
        assertThat(problems(nested(64), json -> json.maxNesting(65))).isEqualTo("[]");
        assertThat(problems(nested(999), json -> json.maxNesting(1000))).isEqualTo("[]");
    }

    @Test
    void nesting_is_bounded_where_nothing_is_kept() {
        assertThat(ProblemTester.locations(HEAD + "\"foo\":" + "[".repeat(1 << 20)))
                .containsExactly("unknown-property foo ⟦\"foo\"⟧", "limit  ⟦[⟧");
    }

    @Test
    void a_text_has_at_most_a_mebi_of_characters() {
        String longest = "客".repeat(1 << 20);
        assertThat(ProblemTester.words("{\"businessCanvas\":\"1.0\",\"title\":\"" + longest + "\"}"))
                .isEmpty();
        assertThat(ProblemTester.words("{\"businessCanvas\":\"1.0\",\"title\":\"" + longest + "a\"}"))
                .containsExactly(
                        "limit: This string is longer than 1048576 characters." + " | shorten it, or raise the limit.");
        assertThat(ProblemTester.words(HEAD + "\"x-" + longest + "\":1}")).hasSize(1);
        assertThat(problems(HEAD + "\"tags\":[\"1234\"]}", json -> json.maxTextLength(4)))
                .isEqualTo("[]");
        assertThat(problems(HEAD + "\"tags\":[\"12345\"]}", json -> json.maxTextLength(4)))
                .startsWith("[limit: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\":\"%s\"",
                "\"variant\":\"%s\"",
                "\"date\":\"%s\"",
                "\"channels\":[\"%s\"]",
                "\"channels\":[{\"name\":\"a\",\"id\":\"%s\"}]",
                "\"channels\":[{\"name\":\"a\",\"reaches\":[\"%s\"]}]",
                "\"costStructure\":[{\"name\":\"a\",\"share\":\"%s\"}]",
                "\"ignore\":[{\"rule\":\"a\",\"reason\":\"%s\"}]"
            })
    void every_sort_of_text_has_the_limit(String members) {
        assertThat(problems(HEAD + members.formatted("12345678901234") + "}", json -> json.maxTextLength(13)))
                .startsWith("[limit: This string is longer than 13 characters.");
    }

    @Test
    void a_number_has_at_most_64_digits() {
        assertThat(ProblemTester.words(HEAD + "\"x-a\":-" + "1".repeat(64) + "}"))
                .isEmpty();
        assertThat(ProblemTester.words(HEAD + "\"x-a\":" + "1".repeat(60) + ".5e-123}"))
                .isEmpty();
        assertThat(ProblemTester.words(HEAD + "\"x-a\":" + "1".repeat(60) + ".5e-1234}"))
                .containsExactly(
                        "limit: This number has more than 64 digits." + " | write it as a string, or raise the limit.");
        assertThat(ProblemTester.locations(
                        HEAD + "\"costStructure\":[{\"name\":\"a\",\"share\":" + "1".repeat(65) + "}]}"))
                .containsExactly("limit costStructure[0].share ⟦" + "1".repeat(65) + "⟧");
        assertThat(problems(HEAD + "\"x-a\":" + "1".repeat(65) + "}", json -> json.maxNumberDigits(65)))
                .isEqualTo("[]");
    }

    @Test
    void a_canvas_has_at_most_200_000_entries() {
        String half = String.join(",", Collections.nCopies(100_000, "\"a\""));
        assertThat(ProblemTester.locations(HEAD + "\"channels\":[" + half + "],\"keyPartners\":[" + half + "]}"))
                .isEmpty();
        CanvasDocument document =
                ProblemTester.parse(HEAD + "\"channels\":[" + half + "],\"keyPartners\":[" + half + ",\"b\",\"c\",5]}");
        assertThat(ProblemTester.locations(document)).containsExactly("limit keyPartners[100000] ⟦\"b\"⟧");
        assertThat(ProblemTester.words(document, Locale.ROOT))
                .containsExactly("limit: The canvas has more than 200000 entries; the rest are not read."
                        + " | split the canvas, or raise the limit.");
        assertThat(document.canvas())
                .hasValueSatisfying(canvas -> assertThat(canvas.keyPartners()).hasSize(100_000));
        assertThat(problems(HEAD + "\"channels\":[\"a\",\"b\"]}", json -> json.maxEntries(2)))
                .isEqualTo("[]");
        assertThat(problems(HEAD + "\"channels\":[\"a\",\"b\"]}", json -> json.maxEntries(1)))
                .startsWith("[limit: ");
    }

    @Test
    void at_most_1000_problems_are_reported() {
        String most = String.join(",", Collections.nCopies(1000, "5"));
        assertThat(ProblemTester.words(HEAD + "\"tags\":[" + most + "]}"))
                .hasSize(1000)
                .noneMatch(problem -> problem.startsWith("limit"));
        assertThat(ProblemTester.words(HEAD + "\"tags\":[" + most + ",5,5]}"))
                .hasSize(1001)
                .last()
                .isEqualTo("limit: There are more than 1000 problems; the rest are not reported."
                        + " | fix the others first, or raise the limit.");
        assertThat(problems(HEAD + "\"tags\":[5,5]}", json -> json.maxProblems(1)))
                .contains("[type: ", "limit: There are more than 1 problems");
    }

    @Test
    void a_limit_must_make_sense() {
        CanvasJson.Builder json = CanvasJson.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.maxEntries(0))
                .withMessage("maxEntries must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.maxNesting(1001))
                .withMessage("maxNesting must be at most 1000, but was 1001");
    }

    private static String nested(int lists) {
        return HEAD + "\"x-a\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
    }

    private static String problems(String text, UnaryOperator<CanvasJson.Builder> limits) {
        CanvasJson json = limits.apply(CanvasJson.builder()).build();
        return ProblemTester.words(json.parse(CanvasSource.of("a", text)), Locale.ROOT)
                .toString();
    }
}
