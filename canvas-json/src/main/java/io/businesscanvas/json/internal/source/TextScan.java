package io.businesscanvas.json.internal.source;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Finds the ends of what a text has at an offset; broken JSON ends with the text. */
public final class TextScan {
    private TextScan() {}

    /** Returns the span of the whole value, or of the key, that begins here. */
    public static TextSpan valueAt(String text, int offset) {
        return new TextSpan(offset, endOfValue(text, offset) - offset);
    }

    public static int endOfValue(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        return switch (text.charAt(offset)) {
            case '"' -> endOfText(text, offset);
            case '{', '[' -> endOfContainer(text, offset);
            default -> endOfWord(text, offset);
        };
    }

    /** Just after the quote that closes the text which begins here. */
    public static int endOfText(String text, int offset) {
        for (int i = offset + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return text.length();
    }

    /** The name that begins here with its quote, without escapes. */
    public static String nameAt(String text, int offset) {
        int end = endOfText(text, offset);
        String name = text.substring(offset + 1, Math.max(offset + 1, end - 1));
        return name.indexOf('\\') < 0 ? name : withoutEscapes(text.substring(offset, end));
    }

    /** Broken escapes stay as they are. */
    private static String withoutEscapes(String literal) {
        try (JsonParser parser = StrictJson.parser(literal, Limits.DEFAULT)) {
            parser.nextToken();
            return parser.getString();
        } catch (JacksonException e) {
            return literal;
        }
    }

    private static int endOfContainer(String text, int offset) {
        int depth = 0;
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at = c == '"' ? endOfText(text, at) : at + 1;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Whether the list that begins here holds neither lists nor objects. */
    static boolean isPlainList(String text, int offset) {
        int at = offset + 1;
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                return false;
            }
            at = c == '"' ? endOfText(text, at) : at + 1;
        }
        return true;
    }

    /** Just after a number, or a word such as true; at least one character. */
    static int endOfWord(String text, int offset) {
        int end = offset + 1;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
