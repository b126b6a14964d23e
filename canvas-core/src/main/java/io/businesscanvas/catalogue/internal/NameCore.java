package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.text.NormalForm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The core of a name, in which it is compared with lists: the normal form without outer punctuation, without words and
 * beginnings that say nothing, and in the singular.
 */
public final class NameCore {
    private static final Set<String> EMPTY_WORDS = WordLists.of("empty words");
    /** The longest first, by their first character. */
    private static final Map<Character, List<String>> EMPTY_BEGINNINGS = WordLists.of("empty beginnings").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));

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
        int gap = text.indexOf(' ');
        String first = gap < 0 ? text : text.substring(0, gap);
        if (EMPTY_WORDS.contains(first)) {
            return restOr(text, text.substring(first.length()));
        }
        for (String beginning : beginningsLike(text)) {
            if (text.startsWith(beginning)) {
                String rest = text.substring(beginning.length());
                return restOr(text, !rest.isEmpty() && rest.charAt(0) == OF ? rest.substring(1) : rest);
            }
        }
        return text;
    }

    private static List<String> beginningsLike(String text) {
        return text.isEmpty() ? List.of() : EMPTY_BEGINNINGS.getOrDefault(text.charAt(0), List.of());
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
        String word = text.substring(start);
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies")) {
            return text.substring(0, start) + word.substring(0, word.length() - "ies".length()) + "y";
        }
        if (word.endsWith("sses")) {
            return text.substring(0, start) + word.substring(0, word.length() - "es".length());
        }
        return word.endsWith("ss") ? text : text.substring(0, start) + stem;
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
