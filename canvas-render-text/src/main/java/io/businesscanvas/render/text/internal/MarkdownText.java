package io.businesscanvas.render.text.internal;

import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.render.internal.Direction;
import io.businesscanvas.render.internal.VisibleText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Escapes a text so that Markdown shows it as it was written, in one line, even in a table cell.
 *
 * <p>It notifies nobody and links nothing: GitHub and GitLab look for mentions, issues and commits in what a reader
 * would see, so a backslash does not help. An invisible word joiner does, after the {@code @} of {@code @name}, the
 * {@code #} of {@code #12}, the hyphen of {@code GH-34}, and within a commit hash.
 */
public final class MarkdownText {
    /** What begins a mention, a reference to an issue, or a commit hash. */
    private static final Pattern REFERENCE =
            Pattern.compile("@(?=\\w)|#(?=\\d)|\\b(?i:GH-)(?=\\d)|\\b(?=\\d*[a-fA-F])(?i:[0-9a-f]{7,})\\b");

    private static final int SHORTEST_HASH = 7;

    private static final String ALWAYS_SPECIAL = "\\`*_[]<>|~$";
    private static final String SPECIAL_AT_START = "#+-=>:";

    private MarkdownText() {}

    /**
     * Returns the text with hidden characters made visible and a backslash before whatever Markdown would take for
     * itself.
     */
    public static String escaped(String text) {
        String visible = VisibleText.of(text.strip());
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            escaped.append(isSpecial(visible, i) ? "\\" : "").append(visible.charAt(i));
        }
        return Direction.of(visible).isolated(unlinked(escaped.toString()));
    }

    private static String unlinked(String escaped) {
        return REFERENCE.matcher(escaped).replaceAll(MarkdownText::separated);
    }

    /** Separates a hash into pieces that are too short for one, anything else from what follows. */
    private static String separated(MatchResult reference) {
        String text = reference.group();
        return text.length() < SHORTEST_HASH
                ? text + LogText.WORD_JOINER
                : text.replaceAll("(.{" + (SHORTEST_HASH - 1) + "})(?=.)", "$1" + LogText.WORD_JOINER);
    }

    private static boolean isSpecial(String text, int at) {
        char c = text.charAt(at);
        if (ALWAYS_SPECIAL.indexOf(c) >= 0) {
            return true;
        }
        boolean isLast = at + 1 == text.length();
        return switch (c) {
            case '&' -> !isLast && (isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '#');
            case '!' -> !isLast && text.charAt(at + 1) == '[';
            case '#' -> at == 0 || isLast;
            case '.', ')' -> at > 0 && text.substring(0, at).chars().allMatch(Character::isDigit);
            default -> at == 0 && SPECIAL_AT_START.indexOf(c) >= 0;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
