package io.businesscanvas.json.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the keys of one object stand first. Looked up only where a key is repeated, so that reading need not remember the
 * place of every key.
 */
final class FirstPlaces {
    private final Map<String, Stretch> places = new HashMap<>();

    private FirstPlaces() {}

    /** The keys of the object that begins here, as far as its JSON is whole. */
    static FirstPlaces of(String text, int offset) {
        FirstPlaces found = new FirstPlaces();
        String object = text.substring(offset, TextScan.endOfValue(text, offset));
        try (JsonParser parser = Strictness.parser(object, Limits.DEFAULT)) {
            found.read(parser, object, offset);
        } catch (JacksonException e) {
            return found;
        }
        return found;
    }

    private void read(JsonParser parser, String object, int offset) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = (int) parser.currentTokenLocation().getCharOffset();
            int length = TextScan.endOfText(object, at) - at;
            places.putIfAbsent(parser.currentName(), new Stretch(offset + at, length));
            parser.nextToken();
            parser.skipChildren();
        }
    }

    Optional<Stretch> of(String name) {
        return Optional.ofNullable(places.get(name));
    }
}
