package io.businesscanvas.check.files;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns a glob into a regular expression over paths with {@code /}. */
final class Glob {
    private final String glob;
    private final boolean hasBraces;
    private final StringBuilder regex = new StringBuilder();
    private int depth;
    private int at;

    private Glob(String glob, boolean hasBraces) {
        this.glob = glob;
        this.hasBraces = hasBraces;
    }

    /** A pattern for whole paths; braces are alternatives only if {@code hasBraces}. */
    static Pattern compile(String glob, boolean hasBraces) {
        return Pattern.compile(new Glob(glob, hasBraces).translate(), Pattern.DOTALL);
    }

    /** The same with braces; empty for an invalid glob. */
    static Optional<Pattern> find(String glob) {
        try {
            return Optional.of(compile(glob, true));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The position of the first special character; negative if there is none. */
    static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[{".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private String translate() {
        while (at < glob.length()) {
            step(glob.charAt(at++));
        }
        return regex.append(")".repeat(depth)).toString();
    }

    private void step(char c) {
        switch (c) {
            case '*' -> star();
            case '?' -> regex.append("[^/]");
            case '[' -> range();
            case '\\' -> literal(at < glob.length() ? glob.charAt(at++) : c);
            default -> {
                if (!hasBraces || !brace(c)) {
                    literal(c);
                }
            }
        }
    }

    private void star() {
        if (!glob.startsWith("*", at)) {
            regex.append("[^/]*");
            return;
        }
        while (glob.startsWith("*", at)) {
            at++;
        }
        boolean isForFolders = glob.startsWith("/", at);
        at += isForFolders ? 1 : 0;
        regex.append(isForFolders ? "(?:.*/)?" : ".*");
    }

    private void range() {
        int from = glob.startsWith("!", at) || glob.startsWith("^", at) ? at + 1 : at;
        int end = glob.indexOf(']', from + 1);
        if (end < 0) {
            literal('[');
            return;
        }
        String members = glob.substring(from, end).replaceAll("[\\\\\\[&^]", "\\\\$0");
        regex.append(from > at ? "[^/" : "[").append(members).append(']');
        at = end + 1;
    }

    private boolean brace(char c) {
        if (c == '{' && glob.indexOf('}', at) > 0) {
            depth++;
            regex.append("(?:");
        } else if (c == '}' && depth > 0) {
            depth--;
            regex.append(')');
        } else if (c == ',' && depth > 0) {
            regex.append('|');
        } else {
            return false;
        }
        return true;
    }

    private void literal(char c) {
        regex.append(Character.isLetterOrDigit(c) || c == '/' || c > '~' ? "" : "\\")
                .append(c);
    }
}
