package io.businesscanvas.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "abc, 3, ASCII",
        "'', 0, nothing",
        "中文, 4, ideographs",
        "ｆｕｌｌ, 8, fullwidth letters",
        "ﾊﾛｰ, 3, halfwidth katakana",
        "ｶﾞ, 2, halfwidth katakana with its voiced mark",
        "한국, 4, Hangul syllables",
        "\u1112\u1161\u11AB, 2, a Hangul syllable in parts",
        "e\u0301, 1, a letter and an accent",
        "a\u200Db, 2, a joiner between letters",
        "क्षि, 3, Devanagari: two consonants and a spacing vowel",
        "नमस्ते, 4, Devanagari",
        "กำ, 2, Thai with sara am",
        "ที่, 1, Thai with two marks above",
        "مَرْحَبًا, 5, Arabic with marks",
        "שָׁלוֹם, 4, Hebrew with points",
        "👨‍👩‍👧‍👦, 2, a family",
        "👩🏽‍🚀, 2, an astronaut with a skin tone",
        "✌🏽, 2, a narrow picture with a skin tone",
        "🇨🇳🇩🇪, 4, two flags",
        "🇨, 1, half a flag",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2, a flag made of tags",
        "🏳️‍🌈, 2, a flag made of a flag and a rainbow",
        "❤, 1, a heart as text",
        "❤\uFE0F, 2, a heart as a picture",
        "1\uFE0F\u20E3, 2, a keycap",
        "a\uFE0F, 1, a picture selector behind a letter",
        "😀, 2, a picture",
        "🏽, 2, a skin tone by itself",
        "\u00AD, 1, a soft hyphen",
        "𠀀, 2, an ideograph of a higher plane"
    })
    void counts_the_columns_of_a_terminal(String text, int width, String what) {
        assertThat(DisplayWidth.NARROW.of(text)).as(what).isEqualTo(width);
    }

    @Test
    void ambiguous_characters_are_narrow_or_wide() {
        assertThat(DisplayWidth.NARROW.of("±Ωя│•“é")).isEqualTo(7);
        assertThat(DisplayWidth.WIDE.of("±Ωя│•“é")).isEqualTo(14);
        assertThat(DisplayWidth.WIDE.of("aü中́")).isEqualTo(5);
    }
}
