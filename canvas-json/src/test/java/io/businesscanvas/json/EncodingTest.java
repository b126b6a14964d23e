package io.businesscanvas.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become text here and nowhere else. */
class EncodingTest {
    private static final String TEXT = "{\"businessCanvas\":\"1.0\",\n\"title\":\"自行车 🚲 \uFFFD\", \"foo\":1}";

    @Test
    void plain_utf_8_is_read() {
        assertThat(parse(TEXT.getBytes(UTF_8)).source().text()).isEqualTo(TEXT);
        assertThat(ProblemTester.locations(parse(TEXT.getBytes(UTF_8))))
                .containsExactly("unknown-property foo ⟦\"foo\"⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_byte_order_mark_says_the_encoding_and_counts_for_no_column(String charset) {
        CanvasDocument document = parse(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertThat(document.source().text()).isEqualTo(TEXT);
        assertThat(ProblemTester.locations(document)).containsExactly("unknown-property foo ⟦\"foo\"⟧");
        assertThat(document.problems().get(0).span()).hasValueSatisfying(span -> {
            assertThat(span.line()).isEqualTo(2);
            assertThat(span.column()).isEqualTo(21);
        });
    }

    @Test
    void a_byte_order_mark_before_a_text_is_removed() {
        CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("a", "\uFEFF" + TEXT));
        assertThat(document.source().text()).isEqualTo(TEXT);
    }

    @Test
    void a_second_byte_order_mark_is_broken_json() {
        assertThat(ProblemTester.words(parse(("\uFEFF\uFEFF" + TEXT).getBytes(UTF_8)), Locale.ROOT))
                .containsExactly("syntax: Expected a value, but found U+FEFF. | put text in double quotes.");
    }

    @ParameterizedTest
    @CsvSource({
        "7b22,         e4,       ⟦\uFFFD⟧, 0xE4, 2",
        "7b22c3a4,     c3,       ⟦\uFFFD⟧, 0xC3, 4",
        "7b22e887aa,   eda080,   ⟦\uFFFD⟧, 0xED, 5",
        "7b22f09f9ab2, f09f9a22, ⟦\uFFFD⟧, 0xF0, 6",
        "7b22,         c080,     ⟦\uFFFD⟧, 0xC0, 2",
        "7b22,         f5,       ⟦\uFFFD⟧, 0xF5, 2"
    })
    void bytes_that_are_not_utf_8_are_located(String good, String bad, String underlined, String shown, int position) {
        CanvasDocument document = parse(HexFormat.of().parseHex(good + bad));
        assertThat(ProblemTester.locations(document)).containsExactly("encoding  " + underlined);
        assertThat(ProblemTester.words(document, Locale.ROOT))
                .containsExactly("encoding: The byte " + shown + " at position " + position
                        + " is not valid in a UTF-8 file. | save the file as UTF-8.");
        assertThat(document.canvas()).isEmpty();
    }

    @Test
    void a_location_after_multibyte_characters_is_right() {
        byte[] bytes = concat("{\"title\": \"客🚲\uFFFD".getBytes(UTF_8), "ä\"}".getBytes(ISO_8859_1));
        assertThat(parse(bytes).problems().get(0).span())
                .hasValueSatisfying(span -> assertThat(span.column()).isEqualTo(16));
    }

    @Test
    void an_unpaired_surrogate_in_utf_16_is_located() {
        assertThat(ProblemTester.words(parse(HexFormat.of().parseHex("feff" + "007b" + "d800" + "007d")), Locale.ROOT))
                .containsExactly("encoding: The byte 0xD8 at position 4 is not valid in a UTF-16BE file."
                        + " | save the file as UTF-8.");
    }

    @Test
    void an_empty_file_is_reported() {
        assertThat(ProblemTester.locations(parse(new byte[0]))).containsExactly("syntax  ⟦⟧");
        assertThat(ProblemTester.locations(parse(HexFormat.of().parseHex("efbbbf"))))
                .containsExactly("syntax  ⟦⟧");
        assertThat(ProblemTester.locations(parse(HexFormat.of().parseHex("fffe0000"))))
                .containsExactly("syntax  ⟦⟧");
    }

    private static CanvasDocument parse(byte[] bytes) {
        return CanvasJson.standard().parse("a.canvas.json", bytes);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
