package io.businesscanvas.json.internal;

import io.businesscanvas.model.Block;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lays out the text of a canvas anew, and changes nothing else: every name and value stays as it is written. */
public final class CanvasFormatter {
    private final String text;
    private final JsonParser parser;
    private final JsonLayout json;

    private CanvasFormatter(String text, JsonParser parser, JsonLayout json) {
        this.text = text;
        this.parser = parser;
        this.json = json;
    }

    /** The text in its canonical layout; it must hold a canvas without errors. */
    public static String format(String text, Limits limits, boolean isCompact) {
        JsonLayout json = new JsonLayout(isCompact, text.length());
        try (JsonParser parser = StrictJson.parser(text, limits)) {
            new CanvasFormatter(text, parser, json).value(parser.nextToken(), Part.CANVAS);
        }
        return json.end();
    }

    private void value(JsonToken first, Part part) {
        if (first == JsonToken.START_OBJECT) {
            object(part);
        } else if (first == JsonToken.START_ARRAY) {
            list(part);
        } else {
            raw();
        }
    }

    private void object(Part part) {
        if (part == Part.INLINE) {
            json.openInline('{');
        } else {
            json.openLines('{');
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Part of = part.member(parser.currentName());
            json.next();
            raw();
            json.colon();
            value(parser.nextToken(), of);
        }
        json.close('}');
    }

    private void list(Part part) {
        boolean isInline = part == Part.INLINE || part == Part.OWN && TextScan.isPlainList(text, offset());
        if (isInline) {
            json.openInline('[');
        } else {
            json.openLines('[');
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            json.next();
            value(token, part.item());
        }
        json.close(']');
    }

    private void raw() {
        int offset = offset();
        json.raw(text, offset, TextScan.endOfValue(text, offset));
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The parts of a canvas that are laid out differently. */
    private enum Part {
        CANVAS,
        BLOCK,
        ENTRY,
        SUPPRESSIONS,
        OWN,
        INLINE;

        Part member(String name) {
            if (this != CANVAS && this != ENTRY) {
                return this;
            }
            if (name.startsWith("x-")) {
                return OWN;
            }
            if (name.equals("ignore")) {
                return SUPPRESSIONS;
            }
            return this == CANVAS && Block.fromKey(name).isPresent() ? BLOCK : INLINE;
        }

        Part item() {
            return this == BLOCK ? ENTRY : this == SUPPRESSIONS ? INLINE : this;
        }
    }
}
