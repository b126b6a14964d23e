package io.businesscanvas.widthtable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UProperty;

/** How ICU4J's properties of a code point make it a class of width. */
final class CharacterClass {
    private static final int SOFT_HYPHEN = 0xAD;

    private CharacterClass() {}

    /**
     * What terminals draw over or into the character before it. Spacing marks (Mc) take a column, as the C library has
     * it; so do the soft hyphen and the format characters that enclose the digits behind them, which are drawn.
     */
    static boolean isZeroWidth(int c) {
        int type = UCharacter.getType(c);
        int syllable = property(c, UProperty.HANGUL_SYLLABLE_TYPE);
        return isFormat(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || syllable == HangulSyllableType.VOWEL_JAMO
                || syllable == HangulSyllableType.TRAILING_JAMO;
    }

    static boolean isWide(int c) {
        int width = property(c, UProperty.EAST_ASIAN_WIDTH);
        return !isZeroWidth(c) && (width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH);
    }

    static boolean isAmbiguous(int c) {
        return !isZeroWidth(c)
                && c != SOFT_HYPHEN
                && property(c, UProperty.EAST_ASIAN_WIDTH) == EastAsianWidth.AMBIGUOUS;
    }

    static boolean isEmoji(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.EMOJI);
    }

    private static boolean isFormat(int c) {
        return UCharacter.getType(c) == Character.FORMAT
                && c != SOFT_HYPHEN
                && !UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK);
    }

    private static int property(int c, int property) {
        return UCharacter.getIntPropertyValue(c, property);
    }
}
