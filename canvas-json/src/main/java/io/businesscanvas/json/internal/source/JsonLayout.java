package io.businesscanvas.json.internal.source;

import java.util.BitSet;

/**
 * Writes JSON with a choice for each object and list: each member on its own line, or all on one line. It knows
 * characters and line breaks, and nothing of canvases.
 */
public final class JsonLayout {
    public static final String LINE_FEED = "\n";
    private static final String INDENT = "  ";

    private final TextBuffer out = new TextBuffer();
    private final boolean isCompact;
    private final String lineSeparator;
    private final BitSet onLines = new BitSet();
    private int depth;
    private boolean isEmpty;

    /** Begins an empty text with lines as a canvas file has them. */
    public JsonLayout(boolean isCompact) {
        this(isCompact, LINE_FEED);
    }

    /**
     * Begins an empty text.
     *
     * @param isCompact whether everything is written without whitespace, regardless of the other settings
     * @param lineSeparator what ends each line
     */
    public JsonLayout(boolean isCompact, String lineSeparator) {
        this.isCompact = isCompact;
        this.lineSeparator = lineSeparator;
    }

    /** Opens an object or list whose members are on separate lines. */
    public void openLines(char bracket) {
        open(bracket, true);
    }

    /** Opens an object or list that is on one line, with all its content. */
    public void openInline(char bracket) {
        open(bracket, false);
    }

    private void open(char bracket, boolean hasLines) {
        out.append(bracket);
        onLines.set(++depth, hasLines);
        isEmpty = true;
    }

    public void close(char bracket) {
        boolean hadLines = onLines.get(depth--);
        if (!isEmpty && !isCompact) {
            if (hadLines) {
                breakLine();
            } else if (bracket == '}') {
                out.append(' ');
            }
        }
        out.append(bracket);
        isEmpty = false;
    }

    /** Begins the next item of a list, or the next member of an object. */
    public void next() {
        if (!isEmpty) {
            out.append(',');
        }
        if (!isCompact) {
            if (onLines.get(depth)) {
                breakLine();
            } else if (!isEmpty || out.last() == '{') {
                out.append(' ');
            }
        }
        isEmpty = false;
    }

    /** Begins the member of this name, which needs no escapes. */
    public void key(String name) {
        next();
        out.append('"').append(name).append('"');
        colon();
    }

    /** Begins the member of a name that may need escapes. */
    public void anyKey(String name) {
        next();
        text(name);
        colon();
    }

    void colon() {
        out.append(isCompact ? ":" : ": ");
    }

    /** Writes characters as they are. */
    public void raw(String json) {
        out.append(json);
    }

    public void raw(String json, int start, int end) {
        out.append(json, start, end);
    }

    /** Writes a text, with those escapes that JSON demands. */
    public void text(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escaped(c);
                written = i + 1;
            }
        }
        // Most texts have nothing to escape, and are written in one piece.
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c % 16, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void breakLine() {
        out.append(lineSeparator);
        for (int i = 0; i < depth; i++) {
            out.append(INDENT);
        }
    }

    /** Returns the whole text; ends with a line break unless it is compact. */
    public String end() {
        return isCompact ? out.end() : out.append(lineSeparator).end();
    }
}
