package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The text of one document, token by token, and what is found to be wrong with it. */
final class Tokens {
    private final String text;
    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;

    Tokens(String text, JsonParser parser, Limits limits, Problems problems) {
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

    /** Moves to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** Moves behind the value that begins here. */
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

    /** The text, number or word that stands here. */
    String string() {
        return parser.getString();
    }

    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The whole value, or the key, that stands here; see {@link #hereIsText} for texts that have been read. */
    Stretch here() {
        return TextScan.valueAt(text, offset());
    }

    /** The text that stands here, with its quotes; the parser knows where it ends. */
    Stretch hereIsText() {
        parser.finishToken();
        int offset = offset();
        return new Stretch(offset, (int) parser.currentLocation().getCharOffset() - offset);
    }

    /** The key of the value that stands here; for keys without quotes in them. */
    Stretch keyBefore() {
        int end = text.lastIndexOf('"', text.lastIndexOf(':', offset()));
        int start = text.lastIndexOf('"', end - 1);
        return new Stretch(start, end + 1 - start);
    }

    /** The opening brace or bracket that stands here. */
    Stretch brace() {
        return new Stretch(offset(), 1);
    }

    /** The value that stands here as written, but not at any length. */
    String shown() {
        Stretch at = here();
        return Words.shown(text.substring(at.offset(), at.offset() + at.length()));
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

    /** Tells a problem with the value or key that stands here. */
    void tell(Mistake mistake, Message message, @Nullable Message fix) {
        problems.add(mistake, path(), here(), message, Optional.ofNullable(fix));
    }

    /** Tells that the value here is not what was expected, and moves behind it. */
    void tellType(Message expected, @Nullable Message fix) {
        if (is(JsonToken.VALUE_NULL)) {
            tell(Mistake.NULL, Words.say("null", expected), Words.say("null.fix"));
        } else {
            tell(Mistake.TYPE, Words.say("type", expected, found()), fix);
        }
        skip();
    }

    /** Tells that the key that stands here was there before. */
    void tellRepeated(String name, FirstPlaces firstPlaces) {
        if (problems.isFull()) {
            problems.countUntold();
            return;
        }
        Stretch here = here();
        CanvasPath path = path();
        Stretch first = firstPlaces.of(name).orElse(here);
        problems.add(
                Mistake.REPEATED_PROPERTY,
                path,
                here,
                Words.say("repeated-property", Words.quoted(name)),
                Optional.of(Words.say("repeated-property.fix")),
                List.of(problems.related(path, first, Words.say("repeated-property.first"))));
    }

    private Message found() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return Words.say("found.object");
        }
        if (token == JsonToken.START_ARRAY) {
            return Words.say("found.list");
        }
        return token == JsonToken.VALUE_STRING
                ? Words.say("found.text", Words.quoted(string()))
                : token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                        ? Message.verbatim(string())
                        : Words.say("found.number", Words.shown(string()));
    }
}
