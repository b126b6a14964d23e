package io.businesscanvas.json.internal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names and texts into double quotes that have others or none. */
final class MissingQuotes {
    private static final String PLAIN = "[^\"\\\\'‘’`\\p{Cntrl}]+";
    private static final Pattern QUOTED =
            Pattern.compile("('" + PLAIN + "'|‘" + PLAIN + "’|`" + PLAIN + "`)(?= *([:,：，}\\]\r\n]|$))");

    private MissingQuotes() {}

    /** Whether there is a single or typographic quote at this offset. */
    static boolean isQuote(String text, int at) {
        return at < text.length() && "'‘’`".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text at this offset is the key of a property. */
    static boolean isKey(String text, int at) {
        return text.charAt(at) == '"' && isBeforeColon(text, TextScan.endOfText(text, at));
    }

    /** A text in single or typographic quotes; fixed as a whole if it ends on its line and holds no other quotes. */
    static BrokenJson ofText(BrokenJson found, String text, int at) {
        Matcher quoted = QUOTED.matcher(text).region(at, text.length());
        return quoted.lookingAt()
                ? found.fixedBy(
                        new TextSpan(at, quoted.end() - at), '"' + text.substring(at + 1, quoted.end() - 1) + '"', true)
                : found;
    }

    /** A name without quotes. */
    static BrokenJson ofName(BrokenJson found, String text, TextSpan word) {
        int end = word.offset() + word.length();
        String name = text.substring(word.offset(), end);
        boolean isName = Character.isLetter(name.codePointAt(0)) && isBeforeColon(text, end);
        return isName ? found.fixedBy(word, '"' + name + '"', true) : found;
    }

    private static boolean isBeforeColon(String text, int end) {
        int colon = end;
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        return colon < text.length() && text.charAt(colon) == ':';
    }
}
