package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.StrictJson;
import io.businesscanvas.model.Variant;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The variant that a canvas declares, wherever in its text it does so; the text is read for it a second time. */
final class DeclaredVariant {
    private DeclaredVariant() {}

    static Variant in(String text, Limits limits) {
        try (JsonParser parser = StrictJson.parser(text, limits)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isVariant = parser.currentName().equals("variant");
                boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
                if (isVariant) {
                    return isText && parser.getString().equals(Variant.PERSONAL.key())
                            ? Variant.PERSONAL
                            : Variant.BUSINESS;
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // Where the JSON breaks is reported by whoever reads on.
            return Variant.BUSINESS;
        }
        return Variant.BUSINESS;
    }
}
