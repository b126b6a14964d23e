package io.businesscanvas.internal.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Suggests a known word for an unknown one.
 *
 * @since 0.1
 */
public final class NearestWord {
    private static final int LETTERS_PER_SLIP = 3;

    private NearestWord() {}

    /**
     * Returns the known word that is nearest to the given one: the fewest edits (a letter inserted, removed, replaced,
     * or swapped with the next), at most one for every three letters. Case is ignored. Of equally near words, it is the
     * first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = Texts.lowerCase(word);
        int fewest = Math.max(1, wanted.length() / LETTERS_PER_SLIP);
        String nearest = null;
        for (String candidate : known) {
            int slips = Math.abs(candidate.length() - wanted.length()) > fewest
                    ? Integer.MAX_VALUE
                    : slips(wanted, candidate.toLowerCase(Locale.ROOT));
            boolean isNearer =
                    slips < fewest || slips == fewest && (nearest == null || candidate.compareTo(nearest) < 0);
            if (isNearer) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns whether a word is beyond doubt the nearest one with a slip: they differ in one edit at most, and no other
     * known word is as near. Case is ignored. Words that are short, ideographic or of other digits are never beyond
     * doubt, since one character makes another word of them.
     *
     * @param word the word as it was written
     * @param nearest the known word that it is taken for
     * @param known all known words
     */
    public static boolean isOnlyOneSlipAway(String word, String nearest, Collection<String> known) {
        return word.length() > LETTERS_PER_SLIP
                && word.codePoints().noneMatch(Character::isIdeographic)
                && digits(word).equals(digits(nearest))
                && isOneSlipAway(word, nearest)
                && known.stream().filter(other -> isOneSlipAway(word, other)).allMatch(nearest::equals);
    }

    private static String digits(String word) {
        return word.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOneSlipAway(String word, String other) {
        return Math.abs(word.length() - other.length()) <= 1
                && slips(Texts.lowerCase(word), Texts.lowerCase(other)) <= 1;
    }

    /** The distance of Damerau and Levenshtein, in its restricted form: no letter slips twice. */
    private static int slips(String from, String to) {
        int[] twoBack = new int[to.length() + 1];
        int[] oneBack = firstRow(to.length());
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(oneBack[j] + 1, row[j - 1] + 1), oneBack[j - 1] + other);
                if (isSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            twoBack = oneBack;
            oneBack = row;
        }
        return oneBack[to.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
