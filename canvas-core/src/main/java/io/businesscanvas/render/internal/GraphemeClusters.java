package io.businesscanvas.render.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the user-perceived characters (extended grapheme clusters) of a text.
 *
 * <p>Newer versions of Java know more of them: 25 keeps the conjuncts of Devanagari together, 17 does not. The widths
 * are the same, since each part counts for itself.
 *
 * <p>If a plain character is followed by another, no regular expression is used; most texts consist of them.
 */
public final class GraphemeClusters {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private final TextWidths widths;
    private @Nullable Matcher matcher;
    private int start;
    private int end;

    /** Starts at the beginning of a text with characters of these widths. */
    public GraphemeClusters(String text, TextWidths widths) {
        this.text = text;
        this.widths = widths;
    }

    /** Moves to the next cluster; returns false at the end of the text. */
    public boolean next() {
        start = end;
        if (start == text.length()) {
            return false;
        }
        boolean isAlone =
                isPlain(text.charAt(start)) && (start + 1 == text.length() || isPlain(text.charAt(start + 1)));
        end = isAlone ? start + 1 : endOfCluster();
        return true;
    }

    /** Returns the offset at which this cluster begins. */
    public int start() {
        return start;
    }

    /** Returns the offset after this cluster. */
    public int end() {
        return end;
    }

    /** Returns the first code point of this cluster. */
    public int codePoint() {
        return text.codePointAt(start);
    }

    /** Returns the width of this cluster. */
    public int width() {
        return end == start + 1 ? widths.of(text.charAt(start)) : widths.ofCluster(text, start, end);
    }

    private int endOfCluster() {
        if (matcher == null) {
            matcher = CLUSTER.matcher(text);
        }
        matcher.region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }

    /** Characters that neither join the preceding character nor each other. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F
                || c > 0xA0 && c < 0x300 && c != 0xAD
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A0 && c <= 0x30FF
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0x3000 && c <= 0x3020
                || c >= 0x2010 && c <= 0x2027;
    }
}
