package io.businesscanvas.json.internal.source;

import io.businesscanvas.model.Block;

/**
 * Formats the text of a canvas and changes nothing else: every name and value stays as it is written, and so does the
 * kind of line separator.
 *
 * <p>The text has been read before, so that its JSON is known to be whole; no second parser is needed.
 */
public final class CanvasFormatter {
    private final String text;
    private final JsonLayout json;
    private int at;

    private CanvasFormatter(String text, JsonLayout json) {
        this.text = text;
        this.json = json;
    }

    /** Returns the text in its canonical layout; it must hold a canvas without errors. */
    public static String format(String text, boolean isCompact) {
        JsonLayout json = new JsonLayout(isCompact, lineSeparatorOf(text));
        new CanvasFormatter(text, json).value(Layout.CANVAS);
        return json.end();
    }

    /** Returns whether two texts differ in line separators at most. */
    public static boolean areSameLines(String one, String other) {
        return one.equals(other) || withLineFeeds(one).equals(withLineFeeds(other));
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The first line separator of a text; a line feed if it has none. */
    private static String lineSeparatorOf(String text) {
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn < 0 || lineFeed >= 0 && lineFeed < carriageReturn) {
            return JsonLayout.LINE_FEED;
        }
        return lineFeed == carriageReturn + 1 ? "\r\n" : "\r";
    }

    private void value(Layout layout) {
        skipSpace();
        switch (text.charAt(at)) {
            case '{' -> object(layout);
            case '[' -> list(layout);
            default -> raw();
        }
    }

    private void object(Layout layout) {
        open('{', layout == Layout.INLINE);
        while (text.charAt(at) != '}') {
            Layout ofMember = layout.ofMember(TextScan.nameAt(text, at));
            json.next();
            raw();
            skipSpace();
            at++;
            json.colon();
            value(ofMember);
            skipSeparator();
        }
        close('}');
    }

    private void list(Layout layout) {
        open('[', layout == Layout.INLINE || layout.allowsPlainList() && isShort(layout));
        while (text.charAt(at) != ']') {
            json.next();
            value(layout.ofItem());
            skipSeparator();
        }
        close(']');
    }

    /** Whether a list has plain values only; a block of names must be on one line already. */
    private boolean isShort(Layout layout) {
        String list = text.substring(at, TextScan.endOfValue(text, at));
        boolean isOnOneLine = list.indexOf('\n') < 0 && list.indexOf('\r') < 0;
        return TextScan.isPlainList(text, at) && (layout == Layout.EXTENSION || isOnOneLine);
    }

    private void open(char bracket, boolean isInline) {
        if (isInline) {
            json.openInline(bracket);
        } else {
            json.openLines(bracket);
        }
        at++;
        skipSpace();
    }

    private void close(char bracket) {
        json.close(bracket);
        at++;
    }

    private void raw() {
        int end = TextScan.endOfValue(text, at);
        json.raw(text, at, end);
        at = end;
    }

    /** Moves over the comma after a value, if there is one. */
    private void skipSeparator() {
        skipSpace();
        if (text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    /** The elements of a canvas that have different layouts. */
    private enum Layout {
        CANVAS,
        BLOCK,
        ENTRY,
        SUPPRESSIONS,
        EXTENSION,
        INLINE;

        Layout ofMember(String name) {
            if (this != CANVAS && this != ENTRY) {
                return this;
            }
            if (name.startsWith("x-")) {
                return EXTENSION;
            }
            if (name.equals("ignore")) {
                return SUPPRESSIONS;
            }
            return this == CANVAS && Block.fromKey(name).isPresent() ? BLOCK : INLINE;
        }

        boolean allowsPlainList() {
            return this == BLOCK || this == EXTENSION;
        }

        Layout ofItem() {
            return this == BLOCK ? ENTRY : this == SUPPRESSIONS ? INLINE : this;
        }
    }
}
