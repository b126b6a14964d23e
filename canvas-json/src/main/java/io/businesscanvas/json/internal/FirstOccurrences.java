package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.StrictJson;
import io.businesscanvas.json.internal.source.TextScan;
import io.businesscanvas.json.internal.source.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The first occurrences of the keys of one object. Searched only if a key is repeated, so that reading need not
 * remember the span of every key.
 */
final class FirstOccurrences {
    private final Map<String, TextSpan> locations = new HashMap<>();
    private final String text;
    private final int offset;

    /** The keys of the object that begins here. */
    FirstOccurrences(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** The first occurrence of this key, as far as the JSON of the object is complete. */
    Optional<TextSpan> of(String name) {
        if (locations.isEmpty()) {
            read();
        }
        return Optional.ofNullable(locations.get(name));
    }

    private void read() {
        String object = text.substring(offset, TextScan.endOfValue(text, offset));
        try (JsonParser parser = StrictJson.parser(object, Limits.DEFAULT)) {
            read(parser, object);
        } catch (JacksonException e) {
            // Where it breaks is reported by whoever reads on.
            return;
        }
    }

    private void read(JsonParser parser, String object) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            int length = TextScan.endOfText(object, at) - at;
            locations.putIfAbsent(parser.currentName(), new TextSpan(offset + at, length));
            parser.nextToken();
            parser.skipChildren();
        }
    }
}
