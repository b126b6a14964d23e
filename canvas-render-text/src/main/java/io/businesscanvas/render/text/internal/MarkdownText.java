package io.businesscanvas.render.text.internal;

/** Makes any text stand in Markdown as it was written, in one line, in a cell of a table too. */
public final class MarkdownText {
    private static final String ALWAYS_SPECIAL = "\\`*_[]<>|~$";
    private static final String SPECIAL_AT_START = "#+-=>:";

    private MarkdownText() {}

    /** The text with hidden characters made visible and a backslash before whatever Markdown would take for itself. */
    public static String escaped(String text) {
        String visible = VisibleText.of(text.strip());
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            escaped.append(isSpecial(visible, i) ? "\\" : "").append(visible.charAt(i));
        }
        return Direction.of(visible).isolated(escaped.toString());
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
