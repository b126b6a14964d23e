package io.businesscanvas.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ΟΔΟΣ ",
                "ὈΔΥΣΣΕΎΣ ΚΑΙ ΠΗΝΕΛΌΠΗ, ",
                "Σ Σ. Σ! ΑΣ: ΣΑ\u2003ΑΣ\u2003",
                "İSTANBUL ",
                "İΣ ΑİΣΣ ",
                "𐐀Σ 𐐀",
                "City commuters "
            })
    void lower_case_of_long_texts_is_that_of_the_jdk_word_by_word(String words) {
        for (int count : new int[] {1, 20, 300}) {
            String text = words.repeat(count);
            assertThat(Texts.lowerCase(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void a_sigma_of_a_word_of_more_than_64_characters_never_ends_it() {
        assertThat(Texts.lowerCase("Σ".repeat(64))).isEqualTo("σ".repeat(63) + "ς");
        assertThat(Texts.lowerCase("Σ".repeat(128))).isEqualTo("σ".repeat(128));
        assertThat(Texts.lowerCase("Σ" + "𐐀".repeat(100))).isEqualTo("σ" + "𐐨".repeat(100));
    }

    @Test
    void up_to_256_marks_come_in_the_order_of_unicode() {
        String marks = "\u0301\u0323".repeat(128);
        for (String text : new String[] {"a" + marks, ("a" + marks + "\u1100\u1161").repeat(9), "Å".repeat(999)}) {
            for (Form form : Form.values()) {
                assertThat(Texts.normalized(text, form)).isEqualTo(Normalizer.normalize(text, form));
            }
        }
    }

    @Test
    void no_mark_moves_across_256_others() {
        assertThat(Texts.normalized("x" + "\u0301".repeat(256) + "\u0323", Form.NFC))
                .isEqualTo("x" + "\u0301".repeat(256) + "\u0323");
        assertThat(Texts.normalized("x" + "\u0301".repeat(255) + "\u0323", Form.NFC))
                .isEqualTo("x\u0323" + "\u0301".repeat(255));
    }
}
