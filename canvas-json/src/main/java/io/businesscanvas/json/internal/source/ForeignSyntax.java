package io.businesscanvas.json.internal.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what people write in JSON files although JSON does not have it: comments, the markers of a merge conflict,
 * a Markdown fence, and the punctuation of Chinese or typographic text.
 */
final class ForeignSyntax {
    private static final String COMMA = "syntax.wide-comma";
    private static final String COLON = "syntax.wide-colon";
    private static final String QUOTE = "syntax.wide-quote";
    private static final String BRACKET = "syntax.wide-bracket";
    private static final String SEMICOLON = "syntax.semicolon";

    private static final Map<Character, String> PUNCTUATION = Map.ofEntries(
            Map.entry('，', COMMA),
            Map.entry('、', COMMA),
            Map.entry('：', COLON),
            Map.entry('“', QUOTE),
            Map.entry('”', QUOTE),
            Map.entry('„', QUOTE),
            Map.entry('＂', QUOTE),
            Map.entry('「', QUOTE),
            Map.entry('」', QUOTE),
            Map.entry('；', SEMICOLON),
            Map.entry(';', SEMICOLON),
            Map.entry('｛', BRACKET),
            Map.entry('｝', BRACKET),
            Map.entry('［', BRACKET),
            Map.entry('］', BRACKET),
            Map.entry('【', BRACKET),
            Map.entry('】', BRACKET));
    private static final Map<String, String> ASCII = Map.of(COMMA, ",", COLON, ":", SEMICOLON, ",");
    private static final Map<Character, String> BRACKETS =
            Map.of('｛', "{", '｝', "}", '［', "[", '］', "]", '【', "[", '】', "]");
    private static final String PLAIN = "[^\"\\\\“”„＂「」\\p{Cntrl}]*";
    private static final Pattern QUOTED = Pattern.compile("[“”„]" + PLAIN + "[“”]|＂" + PLAIN + "＂|「" + PLAIN + "」");
    private static final Pattern MARKER = Pattern.compile("(<{7}|>{7}|={7}|\\|{7})(?=[ \r\n]|$)");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \t]*((```|~~~)[^\r\n`]*)");

    private ForeignSyntax() {}

    /** What is foreign to JSON at this offset, between values and names; null if nothing is. */
    static @Nullable BrokenJson at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        BrokenJson found = comment(text, at);
        found = found == null ? marker(text, at) : found;
        found = found == null ? fence(text, at) : found;
        return found == null ? fixedPunctuation(text, at) : found;
    }

    /** The first Markdown fence of a text; null if it has none. */
    static @Nullable BrokenJson firstFence(String text) {
        Matcher fence = FENCE.matcher(text);
        return fence.find() ? fence(fence) : null;
    }

    /**
     * The typographic quotation mark in a text that was opened by a straight one and should have ended there: what
     * follows the mark could only follow a text.
     *
     * @param open the offset of the opening quote
     * @param end the offset at which the text ends, or its line does
     */
    static @Nullable BrokenJson wrongClosingQuote(String text, int open, int end) {
        for (int i = end - 1; i > open; i--) {
            if (isQuote(text.charAt(i)) && canFollowText(text, i + 1, end)) {
                BrokenJson found = punctuation(text, i);
                boolean isOnly = text.substring(open, end)
                                .chars()
                                .filter(c -> isQuote((char) c))
                                .count()
                        == 1;
                return isOnly && found != null ? found.fixedBy("\"", true) : found;
            }
        }
        return null;
    }

    private static boolean isQuote(char c) {
        return QUOTE.equals(PUNCTUATION.get(c));
    }

    private static boolean canFollowText(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at == end || ",:，：}]".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable BrokenJson comment(String text, int at) {
        boolean isComment = text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
        if (!isComment) {
            return null;
        }
        int end = endOfLine(text, at);
        boolean isBlock = text.startsWith("/*", at);
        int close = isBlock ? text.indexOf("*/", at + 2) : -1;
        BrokenJson found =
                BrokenJson.syntax(span(text, at, close < 0 ? end : Math.min(end, close + 2)), "syntax.comment");
        return isBlock && close < 0 ? found : found.fixedBy(withSpace(text, at, isBlock ? close + 2 : end), "", false);
    }

    private static @Nullable BrokenJson marker(String text, int at) {
        Matcher marker = MARKER.matcher(text).region(at, text.length());
        return isLineStart(text, at) && marker.lookingAt()
                ? BrokenJson.syntax(new TextSpan(at, marker.group(1).length()), "syntax.merge-conflict")
                : null;
    }

    private static @Nullable BrokenJson fence(String text, int at) {
        Matcher fence = FENCE.matcher(text).region(at, text.length());
        return fence.lookingAt() ? fence(fence) : null;
    }

    private static BrokenJson fence(Matcher fence) {
        int length = fence.group(1).stripTrailing().length();
        return BrokenJson.syntax(new TextSpan(fence.start(1), length), "syntax.fence", fence.group(2));
    }

    private static @Nullable BrokenJson punctuation(String text, int at) {
        char found = text.charAt(at);
        String key = PUNCTUATION.get(found);
        String shown = ProblemMessages.quoted(String.valueOf(found));
        String bracket = BRACKETS.getOrDefault(found, "");
        return key == null ? null : BrokenJson.syntax(new TextSpan(at, 1), key, shown, ProblemMessages.quoted(bracket));
    }

    /** The punctuation here, and what to write instead of it. */
    private static @Nullable BrokenJson fixedPunctuation(String text, int at) {
        BrokenJson found = punctuation(text, at);
        if (found == null) {
            return null;
        }
        String key = PUNCTUATION.getOrDefault(text.charAt(at), "");
        return key.equals(QUOTE)
                ? fixedQuotes(text, at, found)
                : found.fixedBy(ASCII.getOrDefault(key, BRACKETS.getOrDefault(text.charAt(at), "")), true);
    }

    /** Both quotation marks of a text, if it ends on its line and has no other marks. */
    private static BrokenJson fixedQuotes(String text, int at, BrokenJson found) {
        Matcher quoted = QUOTED.matcher(text).region(at, text.length());
        return quoted.lookingAt()
                ? found.fixedBy(
                        new TextSpan(at, quoted.end() - at), '"' + text.substring(at + 1, quoted.end() - 1) + '"', true)
                : found;
    }

    /** A range with the spaces before it; with its line break if nothing else is on its lines. */
    private static TextSpan withSpace(String text, int at, int end) {
        int start = at;
        while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean isAlone = isLineStart(text, start) && endOfLine(text, end) == end && end < text.length();
        boolean isPair = isAlone && text.startsWith("\r\n", end);
        return new TextSpan(start, end - start + (isPair ? 2 : isAlone ? 1 : 0));
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static int endOfLine(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static TextSpan span(String text, int at, int end) {
        return new TextSpan(at, text.substring(at, end).stripTrailing().length());
    }
}
