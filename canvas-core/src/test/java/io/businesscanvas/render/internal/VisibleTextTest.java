package io.businesscanvas.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void leaves_plain_text_alone() {
        String text = "Pedal & Go 商业模式 👨‍👩‍👧 नमस्ते שלום";
        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void draws_control_characters_as_pictures() {
        assertThat(VisibleText.of("a\u001b[31mb\r\n\tc\u007F\u0000")).isEqualTo("a␛[31mb␍␊␉c␡␀");
    }

    @Test
    void numbers_what_has_no_picture() {
        assertThat(VisibleText.of("\u009Bm \u202Eabc\u202C \u2066x\u2069 \u200E \u061C \u2028"))
                .isEqualTo("\\u{9B}m \\u{202E}abc\\u{202C} \\u{2066}x\\u{2069} \\u{200E} \\u{61C} \\u{2028}");
    }

    @Test
    void leaves_no_control_character_whatever_the_text() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(VisibleText.of(all).chars()).noneMatch(Character::isISOControl);
    }
}
