package io.businesscanvas.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Cost;
import org.junit.jupiter.api.Test;

class NameLengthTest {
    @Test
    void ten_words_are_short_and_eleven_are_not() {
        assertThat(isShort("one two three four five six seven eight nine ten")).isTrue();
        assertThat(isShort("one two three four five six seven eight nine ten eleven"))
                .isFalse();
        assertThat(isShort("a b c d e f g h i j k")).isFalse();
    }

    @Test
    void runs_without_a_letter_or_digit_are_no_words() {
        assertThat(isShort("one & two & three & four & five & six & seven & eight & nine & ten"))
                .isTrue();
    }

    @Test
    void one_long_word_is_short() {
        assertThat(isShort("x".repeat(500))).isTrue();
    }

    @Test
    void thirty_characters_without_spaces_between_words_are_short_and_more_are_not() {
        assertThat(isShort("修".repeat(30))).isTrue();
        assertThat(isShort("修".repeat(31))).isFalse();
        assertThat(isShort("カ".repeat(31))).isFalse();
        assertThat(isShort("𠀀".repeat(30))).isTrue();
        assertThat(isShort("𠀀".repeat(31))).isFalse();
        assertThat(isShort("修".repeat(30) + "！".repeat(5))).isTrue();
    }

    private static boolean isShort(String name) {
        return NameLength.isShort(Cost.of(name));
    }
}
