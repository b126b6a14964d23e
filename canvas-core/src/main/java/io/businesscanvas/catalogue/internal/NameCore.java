package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.text.NormalForm;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The core of a name, in which it is compared with lists: the normal form without outer punctuation, without words and
 * beginnings that say nothing, and in the singular.
 */
public final class NameCore {
    private static final String GAP = " ";
    /** Words with the gap after them, and beginnings, by their first character; the longest first. */
    private static final Map<Character, String[]> EMPTY_BEGINNINGS = Stream.concat(
                    WordLists.of("empty words").stream().map(word -> word + GAP),
                    WordLists.of("empty beginnings").stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(
                    beginning -> beginning.charAt(0),
                    Collectors.collectingAndThen(Collectors.toList(), list -> list.toArray(String[]::new))));

    private static final String[] NONE = {};

    private static final char OF = '的';
    private static final int SHORTEST_PLURAL = 4;

    private NameCore() {}

    /** The core of a name in normal form. */
    static String of(String normalName) {
        String core = NormalForm.withoutOuterPunctuation(normalName);
        for (String rest = withoutBeginning(core); !rest.equals(core); rest = withoutBeginning(core)) {
            core = rest;
        }
        return singular(core);
    }

    /**
     * The text without its first word or beginning if that says nothing; nothing is taken away if nothing would be
     * left.
     */
    private static String withoutBeginning(String text) {
        for (String beginning : beginningsLike(text)) {
            if (text.startsWith(beginning)) {
                String rest = text.substring(beginning.length());
                boolean isOf = !beginning.endsWith(GAP) && !rest.isEmpty() && rest.charAt(0) == OF;
                return restOr(text, isOf ? rest.substring(1) : rest);
            }
        }
        return text;
    }

    private static String[] beginningsLike(String text) {
        return text.isEmpty() ? NONE : EMPTY_BEGINNINGS.getOrDefault(text.charAt(0), NONE);
    }

    private static String restOr(String text, String rest) {
        boolean saysSomething = rest.codePoints().anyMatch(c -> c != OF && isLetterOrDigit(c));
        return saysSomething ? NormalForm.withoutOuterPunctuation(rest) : text;
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** The text with its last word in the singular, if that word is English. */
    private static String singular(String text) {
        int start = text.lastIndexOf(' ') + 1;
        if (!text.endsWith("s") || text.length() - start < SHORTEST_PLURAL || !isAsciiLetters(text, start)) {
            return text;
        }
        if (text.endsWith("ies")) {
            return text.substring(0, text.length() - "ies".length()) + "y";
        }
        if (text.endsWith("sses")) {
            return text.substring(0, text.length() - "es".length());
        }
        return text.endsWith("ss") ? text : text.substring(0, text.length() - 1);
    }

    private static boolean isAsciiLetters(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
