package io.businesscanvas.json.internal;

import io.businesscanvas.json.internal.Vocabulary.Word;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Iterates over the properties of one object. Extension properties are read on the way, unknown and repeated ones are
 * reported; what is left is handed out.
 *
 * @param <P> what the decoder knows of a property
 */
final class PropertyReader<P> {
    private final TokenReader tokens;
    private final Vocabulary<P> vocabulary;
    private final Consumer<P> onLoss;
    private final TextSpan brace;
    private final Extensions extensions;
    private Map<String, JsonValue> own = Map.of();
    private Set<String> unknown = Set.of();
    private long seen;
    private long lost;
    private @Nullable FirstOccurrences firstLocations;

    /**
     * Begins with the object at this position.
     *
     * @param onLoss called for each property of which something was not read
     */
    PropertyReader(TokenReader tokens, Vocabulary<P> vocabulary, Extensions extensions, Consumer<P> onLoss) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.extensions = extensions;
        this.onLoss = onLoss;
        this.brace = tokens.brace();
    }

    /** Where the object begins. */
    TextSpan brace() {
        return brace;
    }

    JsonObject extensions() {
        return own.isEmpty() ? JsonObject.empty() : new JsonObject(own);
    }

    /** Moves to the value of the next known property; null at the end of the object. */
    @Nullable
    P next() {
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String name = tokens.key();
            Word<P> word = vocabulary.find(name);
            if (word == null) {
                readOther(name);
            } else if ((seen & word.bit()) != 0) {
                reportRepeated(name);
                skipValue();
                onLoss.accept(word.property());
            } else {
                seen |= word.bit();
                tokens.next();
                return word.property();
            }
        }
        return null;
    }

    /** Reports that a property is missing, unless a reported one is probably a misspelling of it. */
    void require(String name, TextSpan at) {
        Word<P> word = vocabulary.find(name);
        if (word != null && ((seen | lost) & word.bit()) == 0) {
            tokens.problems()
                    .add(
                            ProblemKind.MISSING_PROPERTY,
                            tokens.path().property(name),
                            at,
                            ProblemMessages.say("missing-property", ProblemMessages.quoted(name), owner()),
                            Optional.of(ProblemMessages.say("missing-property.fix", ProblemMessages.quoted(name))));
        }
    }

    /** Whether the property was there, or a probable misspelling of it. */
    boolean has(String name) {
        Word<P> word = vocabulary.find(name);
        return word != null && ((seen | lost) & word.bit()) != 0;
    }

    private void readOther(String name) {
        if (vocabulary.isExtensible() && name.startsWith("x-")) {
            readOwn(name);
        } else {
            unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
            if (unknown.add(name)) {
                reportUnknown(name);
            } else {
                reportRepeated(name);
            }
            skipValue();
        }
    }

    private void readOwn(String name) {
        if (own.containsKey(name)) {
            reportRepeated(name);
            skipValue();
        } else if (extensions.checkName(name)) {
            tokens.next();
            own = own.isEmpty() ? new LinkedHashMap<>() : own;
            own.put(name, extensions.read());
        } else {
            skipValue();
        }
    }

    private void skipValue() {
        tokens.next();
        tokens.skip();
    }

    private void reportUnknown(String name) {
        Optional<String> nearest = vocabulary.suggestion(name);
        Message fix = nearest.map(word -> Suggestion.of(name, word, vocabulary.names()))
                .or(() -> vocabulary.fixOfForeign(name))
                .orElseGet(() -> ProblemMessages.say(
                        vocabulary.isExtensible() ? "unknown-property.known-and-own" : "unknown-property.known",
                        ProblemMessages.quoted(vocabulary.names())));
        tokens.report(
                ProblemKind.UNKNOWN_PROPERTY,
                ProblemMessages.say("unknown-property", ProblemMessages.quoted(name), owner()),
                fix);
        nearest.map(vocabulary::find).ifPresent(word -> {
            lost |= word.bit();
            onLoss.accept(word.property());
        });
    }

    private void reportRepeated(String name) {
        if (firstLocations == null) {
            firstLocations = new FirstOccurrences(tokens.text(), brace.offset());
        }
        tokens.reportRepeated(name, firstLocations);
    }

    /** The object as messages call it: its block, in the terms of the variant of the canvas. */
    private Message owner() {
        String business = "owner." + vocabulary.owner();
        String personal = business + ".personal";
        boolean isPersonal = ProblemMessages.has(personal) && tokens.variant() == Variant.PERSONAL;
        return ProblemMessages.say(isPersonal ? personal : business);
    }
}
