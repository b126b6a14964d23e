package io.businesscanvas.widthtable;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import io.businesscanvas.render.internal.DisplayWidth;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Compares widths with ICU4J, over all that Unicode has assigned. */
class DisplayWidthPeerTest {
    private static final int CONTROL = 0x20;

    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    /**
     * ICU4J has no width of its own; its East Asian Width knows 1 and 2. What is drawn over or into another character
     * is 0 for us, and ICU4J tells it by never letting a cluster begin there.
     */
    @Test
    void every_assigned_code_point_is_as_wide_as_its_east_asian_width() {
        assertThat(assigned(c -> !CharacterClass.isZeroWidth(c) && widthOf(c) != eastAsianWidthOf(c)))
                .isEmpty();
    }

    @Test
    void what_has_no_width_never_begins_a_cluster_or_is_a_format_character() {
        assertThat(assigned(
                        c -> widthOf(c) == 0 && !joinsWhatStandsBefore(c) && UCharacter.getType(c) != Character.FORMAT))
                .isEmpty();
    }

    /**
     * Extending characters that take a column all the same: the voiced marks of halfwidth katakana, which are drawn in
     * a column of their own; spacing vowels and accents, for which terminals keep a column; vowels of Kirat Rai, which
     * join only each other; and skin tones, which are pictures where no person stands before them.
     */
    @Test
    void joining_characters_that_take_columns_are_known() {
        String known = "[[:Grapheme_Cluster_Break=SpacingMark:][\\uFF9E\\uFF9F][:Emoji_Modifier:][:gc=Mc:]"
                + "[[:Script=Kirat_Rai:]&[:gc=Lo:]]]";
        UnicodeSet explained = new UnicodeSet(known);
        assertThat(assigned(c -> widthOf(c) > 0 && joinsWhatStandsBefore(c) && !explained.contains(c)))
                .isEmpty();
    }

    @Test
    void every_emoji_sequence_takes_two_columns() {
        UnicodeSet emoji = new UnicodeSet("[:RGI_Emoji:]");
        List<String> others = StreamSupport.stream(emoji.spliterator(), false)
                .filter(sequence -> DisplayWidth.NARROW.of(sequence) != 2)
                .toList();
        assertThat(emoji.size()).isGreaterThan(3000);
        assertThat(others).isEmpty();
    }

    private static List<String> assigned(IntPredicate property) {
        return IntStream.rangeClosed(CONTROL, Character.MAX_CODE_POINT)
                .filter(c -> UCharacter.isDefined(c) && !isControl(c))
                .filter(property)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X %s", c, UCharacter.getExtendedName(c)))
                .toList();
    }

    private static boolean isControl(int c) {
        int type = UCharacter.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static int widthOf(int c) {
        return DisplayWidth.NARROW.of(Character.toString(c));
    }

    private static int eastAsianWidthOf(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    private boolean joinsWhatStandsBefore(int c) {
        // A syllable for the parts of Hangul, a letter for all others.
        for (String before : List.of("a", "\uAC00")) {
            clusters.setText(before + Character.toString(c));
            if (!clusters.isBoundary(1)) {
                return true;
            }
        }
        return false;
    }
}
