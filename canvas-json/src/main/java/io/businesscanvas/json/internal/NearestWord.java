package io.businesscanvas.json.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
final class NearestWord {
    private static final int LONGEST = 64;

    private NearestWord() {}

    /**
     * The known word with the fewest typing mistakes in it; the first of several. Capitals, hyphens, underscores and
     * spaces do not count; of what is left, a third may differ.
     */
    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = plain(candidate);
            int distance = distance(plain, other);
            if (distance < least && distance <= Math.max(1, Math.max(plain.length(), other.length()) / 3)) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && c != '_' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** How many letters to insert, drop, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
