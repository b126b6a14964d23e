package io.businesscanvas.jackson;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an entry outside a canvas: its block follows from the type, or from the property {@code block}. */
final class EntryDeserializer extends StdDeserializer<Entry> {
    private final Optional<Block> expected;
    private final Locale locale;

    EntryDeserializer(Class<?> type, Optional<Block> expected, Locale locale) {
        super(type);
        this.expected = expected;
        this.locale = locale;
    }

    @Override
    public Entry deserialize(JsonParser tokens, DeserializationContext context) {
        TokenText text = TokenText.ofEntry(tokens);
        Block block = block(text, context);
        return (Entry) FramedDeserializer.read(text, tokens, Frame.of(block), locale);
    }

    /** Values of this library are immutable, so there is nothing to update. */
    @Override
    public Entry deserialize(JsonParser tokens, DeserializationContext context, Entry intoValue) {
        return context.reportInputMismatch(this, FramedDeserializer.immutable(handledType()));
    }

    private Block block(TokenText text, DeserializationContext context) {
        Optional<Block> named = text.block().flatMap(Block::fromKey);
        boolean isContradiction =
                text.block().isPresent() && (named.isEmpty() || expected.isPresent() && !expected.equals(named));
        if (isContradiction || expected.or(() -> named).isEmpty()) {
            return context.reportInputMismatch(
                    this,
                    "The \"block\" of this entry must be %s, but was %s",
                    expected.map(Block::key).orElseGet(EntryDeserializer::anyBlock),
                    text.block().map(key -> "\"" + key + "\"").orElse("missing"));
        }
        return expected.or(() -> named).orElseThrow();
    }

    private static String anyBlock() {
        return "one of " + Arrays.stream(Block.values()).map(Block::key).collect(Collectors.joining(", "));
    }
}
