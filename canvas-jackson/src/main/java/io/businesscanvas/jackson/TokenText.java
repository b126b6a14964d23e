package io.businesscanvas.jackson;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.exc.MismatchedInputException;

/** The value that a mapper's parser is at, as JSON text; knows where each token was in what the parser reads. */
final class TokenText {
    static final JsonFactory JSON = new JsonFactory();

    private static final String BLOCK = "block";

    private final JsonParser tokens;
    private final StringWriter text = new StringWriter();
    private final List<TokenStreamLocation> locations = new ArrayList<>();
    private @Nullable String block;

    private TokenText(JsonParser tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the value.
     *
     * @throws MismatchedInputException if it holds a number that has lost its digits, or an object that is no JSON
     */
    static TokenText of(JsonParser tokens) {
        TokenText text = new TokenText(tokens);
        text.copy(false);
        return text;
    }

    /** Reads an entry; the property {@code block}, which only entries outside a canvas have, is taken out of it. */
    static TokenText ofEntry(JsonParser tokens) {
        TokenText text = new TokenText(tokens);
        text.copy(true);
        return text;
    }

    String text() {
        return text.toString();
    }

    /** The block that the entry names. */
    Optional<String> block() {
        return Optional.ofNullable(block);
    }

    /** Where the token at this offset of the text was in the input. */
    TokenStreamLocation locationAt(int offset) {
        int index = -1;
        try (JsonParser copied = JSON.createParser(ObjectReadContext.empty(), text())) {
            while (copied.nextToken() != null && copied.currentTokenLocation().getCharOffset() <= offset) {
                index++;
            }
        }
        return index < 0 ? TokenStreamLocation.NA : locations.get(index);
    }

    private void copy(boolean isEntry) {
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                if (isEntry && depth == 1 && isBlock()) {
                    tokens.nextToken();
                    block = tokens.getValueAsString();
                    tokens.skipChildren();
                } else {
                    copyToken(out);
                    JsonToken token = tokens.currentToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                }
            } while (depth > 0 && tokens.nextToken() != null);
        }
    }

    private boolean isBlock() {
        return tokens.currentToken() == JsonToken.PROPERTY_NAME
                && tokens.currentName().equals(BLOCK);
    }

    private void copyToken(JsonGenerator out) {
        if (tokens.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            throw MismatchedInputException.from(
                    tokens, Object.class, "A canvas holds JSON values only, but this is an embedded object");
        }
        locations.add(tokens.currentTokenLocation());
        if (tokens.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            copyDecimal(out);
        } else {
            out.copyCurrentEventExact(tokens);
        }
    }

    /** What is still text, or a decimal, is exact; a double was made of a text that is gone. */
    private void copyDecimal(JsonGenerator out) {
        Object number = tokens.getNumberValueDeferred();
        if (number instanceof Double || number instanceof Float) {
            throw MismatchedInputException.from(
                    tokens,
                    Number.class,
                    "The number " + tokens.getString() + " was read as a double, so its digits may be lost;"
                            + " enable DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS where the tree is read");
        }
        out.writeNumber(tokens.getDecimalValue());
    }
}
