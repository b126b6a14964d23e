package io.businesscanvas.json.internal.source;

import io.businesscanvas.internal.text.NearestWord;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of JSON (RFC 8259), walked through a second time where the parser found that a text breaks it: the parser
 * knows that something is wrong, this knows what people do wrong, and where it begins.
 */
final class JsonGrammar {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final String expected;
    private final int nesting;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;
    private int textStart;
    private int textEnd;

    /** A text that should hold what {@code expected} is the key of. */
    JsonGrammar(String text, String expected, int nesting) {
        this.text = text;
        this.expected = expected;
        this.nesting = nesting;
    }

    /** The first position at which the text violates the grammar or nests too deeply. */
    Optional<BrokenJson> firstMistake() {
        skipSpace();
        if (at == text.length()) {
            return Optional.of(BrokenJson.syntax(new TextSpan(at, 0), "syntax.empty", ProblemMessages.say(expected)));
        }
        BrokenJson found = value();
        while (found == null && depth > 0) {
            found = behindValue();
        }
        skipSpace();
        if (found == null && at < text.length()) {
            found = unexpected("syntax.trailing", shown());
        }
        return Optional.ofNullable(found == null || depth > 0 ? found : fenceOr(found));
    }

    /** Whatever is outside of the JSON comes from a Markdown fence if there is one. */
    private BrokenJson fenceOr(BrokenJson found) {
        BrokenJson fence = found.mistake() == ProblemKind.SYNTAX ? ForeignSyntax.firstFence(text) : null;
        return fence == null ? found : fence;
    }

    /** What is wrong here: something that JSON does not have at all, or something else than was expected. */
    private BrokenJson unexpected(String key, Object... arguments) {
        BrokenJson foreign = ForeignSyntax.at(text, at);
        if (foreign == null && at == textEnd) {
            foreign = ForeignSyntax.wrongClosingQuote(text, textStart, textEnd - 1);
        }
        return foreign == null ? BrokenJson.syntax(word(), key, arguments) : foreign;
    }

    /** After a value in an object or list: the end, or a comma and the next value. */
    private @Nullable BrokenJson behindValue() {
        int end = at;
        skipSpace();
        char close = objects.get(depth) ? '}' : ']';
        if (at == text.length()) {
            return cutShort();
        }
        if (text.charAt(at) == close) {
            at++;
            depth--;
            return null;
        }
        if (text.charAt(at) != ',') {
            BrokenJson found = unexpected("syntax.comma", shown(), String.valueOf(close));
            boolean isHere = found.at().offset() == at;
            return isHere && isMissingComma(end) ? found.fixedBy(new TextSpan(end, 0), ",", true) : found;
        }
        int comma = at++;
        skipSpace();
        if (at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ']')) {
            return BrokenJson.syntax(new TextSpan(comma, 1), "syntax.trailing-comma")
                    .fixedBy("", true);
        }
        return member();
    }

    /** Whether what follows a value is on another line and begins like the next member. */
    private boolean isMissingComma(int end) {
        char c = text.charAt(at);
        boolean isNext = objects.get(depth) ? MissingQuotes.isKey(text, at) : c == '"' || c == '{' || c == '[';
        return isNext && text.substring(end, at).indexOf('\n') >= 0;
    }

    /** The next member of an object, or the next item of a list. */
    private @Nullable BrokenJson member() {
        BrokenJson found = objects.get(depth) ? key() : null;
        return found == null ? value() : found;
    }

    private @Nullable BrokenJson key() {
        skipSpace();
        if (at == text.length()) {
            return cutShort();
        }
        if (text.charAt(at) != '"') {
            return MissingQuotes.isQuote(text, at)
                    ? MissingQuotes.ofText(unexpected("syntax.quotes", shown()), text, at)
                    : MissingQuotes.ofName(unexpected("syntax.key", shown()), text, word());
        }
        BrokenJson found = string();
        if (found != null) {
            return found;
        }
        skipSpace();
        if (at == text.length()) {
            return cutShort();
        }
        if (text.charAt(at) != ':') {
            return unexpected("syntax.colon", shown());
        }
        at++;
        return null;
    }

    /** A value; of an object or list its beginning, up to the end of the first plain value in it. */
    private @Nullable BrokenJson value() {
        BrokenJson found = null;
        while (found == null) {
            skipSpace();
            if (at == text.length()) {
                return cutShort();
            }
            char c = text.charAt(at);
            if (c != '{' && c != '[') {
                return plain(c);
            }
            if (++depth > nesting) {
                return BrokenJson.tooDeep(new TextSpan(at, 1), nesting);
            }
            objects.set(depth, c == '{');
            at++;
            skipSpace();
            if (at < text.length() && text.charAt(at) == (c == '{' ? '}' : ']')) {
                at++;
                depth--;
                return null;
            }
            found = c == '{' ? key() : null;
        }
        return found;
    }

    private @Nullable BrokenJson plain(char c) {
        if (c == '"') {
            return string();
        }
        if (c == '-' || c >= '0' && c <= '9') {
            return number();
        }
        return literal(c);
    }

    private @Nullable BrokenJson string() {
        int open = at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                textStart = open;
                textEnd = at;
                return null;
            }
            if (c == '\n' || c == '\r') {
                return openText(open);
            }
            if (c < ' ') {
                return BrokenJson.syntax(new TextSpan(at, 1), "syntax.control", String.format("%04X", (int) c))
                        .fixedBy(c == '\t' ? "\\t" : String.format("\\u%04X", (int) c), true);
            }
            BrokenJson found = c == '\\' ? escape() : null;
            if (found != null) {
                return found;
            }
            at++;
        }
        return BrokenJson.syntax(new TextSpan(text.length(), 0), "syntax.cut-short", "\"");
    }

    private BrokenJson openText(int open) {
        BrokenJson wrongQuote = ForeignSyntax.wrongClosingQuote(text, open, at);
        return wrongQuote == null ? BrokenJson.syntax(new TextSpan(open, at - open), "syntax.open-text") : wrongQuote;
    }

    /** An escape; ends at its last character. */
    private @Nullable BrokenJson escape() {
        int start = at++;
        if (at == text.length()) {
            return null;
        }
        int end = Math.min(text.length(), text.charAt(at) == 'u' ? at + 5 : text.offsetByCodePoints(at, 1));
        String escape = text.substring(start, end);
        boolean isCut = end == text.length() && escape.startsWith("\\u") && areHexDigits(escape, 2);
        boolean isWhole = escape.length() == 6
                ? areHexDigits(escape, 2)
                : escape.length() == 2 && "\"\\/bfnrt".indexOf(escape.charAt(1)) >= 0;
        at = end - 1;
        return isCut || isWhole
                ? null
                : BrokenJson.syntax(new TextSpan(start, end - start), "syntax.escape", escape)
                        .fixedBy(new TextSpan(start, 0), "\\", false);
    }

    private static boolean areHexDigits(String text, int from) {
        return text.substring(from).chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }

    private @Nullable BrokenJson number() {
        TextSpan word = word();
        String literal = text.substring(word.offset(), word.offset() + word.length());
        at += word.length();
        if (isNumber(literal)) {
            return null;
        }
        boolean isCut = depth > 0 && at == text.length() && isNumber(literal + "0");
        return isCut ? cutShort() : BrokenJson.syntax(word, "syntax.number", ProblemMessages.shown(literal));
    }

    private static boolean isNumber(String literal) {
        return NUMBER.matcher(literal).matches();
    }

    private @Nullable BrokenJson literal(char c) {
        TextSpan word = word();
        String literal = text.substring(at, at + word.length());
        if (WORDS.contains(literal)) {
            at += literal.length();
            return null;
        }
        boolean isCut = depth > 0
                && at + literal.length() == text.length()
                && WORDS.stream().anyMatch(known -> known.startsWith(literal));
        if (isCut) {
            at = text.length();
            return cutShort();
        }
        if (MissingQuotes.isQuote(text, at)) {
            return MissingQuotes.ofText(unexpected("syntax.quotes", shown()), text, at);
        }
        Optional<String> known = Character.isLetter(c) ? NearestWord.to(literal, WORDS) : Optional.empty();
        return known.map(near -> BrokenJson.syntax(word, "syntax.word", shown(), near)
                        .fixedBy(near, near.equalsIgnoreCase(literal)))
                .orElseGet(() -> unexpected("syntax.value", shown()));
    }

    private BrokenJson cutShort() {
        String open = objects.get(depth) ? "}" : "]";
        return BrokenJson.syntax(new TextSpan(text.length(), 0), "syntax.cut-short", open);
    }

    /** The token here: a word, or a single character. */
    private TextSpan word() {
        int first = text.codePointAt(at);
        boolean isWord = Character.isLetterOrDigit(first) || first == '-' || first == '+' || first == '.';
        int end = isWord ? TextScan.endOfWord(text, at) : at + Character.charCount(first);
        return new TextSpan(at, end - at);
    }

    /** The token here for a message. A double quote is named, since in quotes nobody could read it. */
    private Object shown() {
        TextSpan word = word();
        int first = text.codePointAt(at);
        if (Character.isISOControl(first)
                || Character.isSpaceChar(first)
                || Character.getType(first) == Character.FORMAT) {
            return String.format("U+%04X", first);
        }
        return first == '"'
                ? ProblemMessages.say("found.quote")
                : ProblemMessages.quoted(text.substring(at, at + word.length()));
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
