package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextScan;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The text of one document, token by token, and what is found to be wrong with it. */
final class TokenReader {
    private final String text;
    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private @Nullable Variant variant;

    TokenReader(String text, JsonParser parser, Limits limits, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    Limits limits() {
        return limits;
    }

    Problems problems() {
        return problems;
    }

    /** The variant of the canvas, even if the text declares it further down. */
    Variant variant() {
        if (variant == null) {
            variant = DeclaredVariant.in(text, limits);
        }
        return variant;
    }

    /** Moves to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** Skips the value that begins here. */
    void skip() {
        parser.skipChildren();
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    /** The key that was read last. */
    String key() {
        return parser.currentName();
    }

    /** The text, number or word at this position. */
    String string() {
        return parser.getString();
    }

    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The whole value, or the key, at this position; see {@link #hereIsText} for texts that have been read. */
    TextSpan here() {
        return TextScan.valueAt(text, offset());
    }

    /** The text at this position, with its quotes; the parser knows where it ends. */
    TextSpan hereIsText() {
        parser.finishToken();
        int offset = offset();
        return new TextSpan(offset, (int) parser.currentLocation().getCharOffset() - offset);
    }

    /** The key of the value at this position; for keys without quotes in them. */
    TextSpan keyBefore() {
        int end = text.lastIndexOf('"', text.lastIndexOf(':', offset()));
        int start = text.lastIndexOf('"', end - 1);
        return new TextSpan(start, end + 1 - start);
    }

    /** The opening brace or bracket at this position. */
    TextSpan brace() {
        return new TextSpan(offset(), 1);
    }

    /** The value at this position as written, abbreviated if it is long. */
    String shown() {
        TextSpan at = here();
        return ProblemMessages.shown(text.substring(at.offset(), at.offset() + at.length()));
    }

    String text() {
        return text;
    }

    CanvasPath path() {
        return path(parser.streamReadContext());
    }

    private static CanvasPath path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return CanvasPath.root();
        }
        CanvasPath path = path(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? path.index(context.getCurrentIndex()) : path;
        }
        String name = context.currentName();
        return name == null ? path : path.property(name);
    }

    /** Reports a problem with the value or key at this position. */
    void report(ProblemKind mistake, Message message, @Nullable Message fix) {
        problems.add(mistake, path(), here(), message, Optional.ofNullable(fix));
    }

    /** Whether an object begins here that also ends. */
    boolean isWholeObject() {
        return is(JsonToken.START_OBJECT) && text.charAt(here().offset() + here().length() - 1) == '}';
    }

    /** Whether the object that begins here has this key, as far as its JSON is whole. */
    boolean hasKey(String name) {
        return is(JsonToken.START_OBJECT)
                && new FirstOccurrences(text, offset()).of(name).isPresent();
    }

    /** Reports a problem with the object that begins here, at its brace. */
    void reportBrace(ProblemKind kind, Message message, Message fix) {
        problems.add(kind, path(), brace(), message, Optional.of(fix));
    }

    /** Reports a problem with the value of a property that was read before. */
    void reportAt(@Nullable TextSpan at, String property, ProblemKind kind, Message message, Message fix) {
        problems.add(kind, path().property(property), at == null ? brace() : at, message, Optional.of(fix));
    }

    /** Reports that the value here is not what was expected, and skips it. */
    void reportType(Message expected, @Nullable Message fix) {
        if (is(JsonToken.VALUE_NULL)) {
            report(ProblemKind.NULL, ProblemMessages.say("null", expected), ProblemMessages.say("null.fix"));
        } else {
            report(ProblemKind.TYPE, ProblemMessages.say("type", expected, found()), fix);
        }
        skip();
    }

    /** Reports that the key at this position is a duplicate. */
    void reportRepeated(String name, FirstOccurrences firstLocations) {
        if (problems.isFull()) {
            problems.countUntold();
            return;
        }
        TextSpan here = here();
        CanvasPath path = path();
        TextSpan first = firstLocations.of(name).orElse(here);
        problems.add(
                ProblemKind.REPEATED_PROPERTY,
                path,
                here,
                ProblemMessages.say("repeated-property", ProblemMessages.quoted(name)),
                Optional.of(ProblemMessages.say("repeated-property.fix")),
                List.of(problems.related(path, first, ProblemMessages.say("repeated-property.first"))));
    }

    private Message found() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return ProblemMessages.say("found.object");
        }
        if (token == JsonToken.START_ARRAY) {
            return ProblemMessages.say("found.list");
        }
        return token == JsonToken.VALUE_STRING
                ? ProblemMessages.say("found.text", ProblemMessages.quoted(string()))
                : token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                        ? Message.verbatim(string())
                        : ProblemMessages.say("found.number", ProblemMessages.shown(string()));
    }
}
