package io.businesscanvas.json.internal.source;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** How strictly JSON is read: as RFC 8259 has it, and only as deep as allowed. The other limits are kept by us. */
public final class StrictJson {
    private static final JsonFactory STANDARD = factory(Limits.DEFAULT.nesting());

    private StrictJson() {}

    public static JsonParser parser(String text, Limits limits) {
        JsonFactory factory = limits.nesting() == Limits.DEFAULT.nesting() ? STANDARD : factory(limits.nesting());
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    private static JsonFactory factory(int nesting) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                // Names that were chosen to collide are slow at worst, but no error.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
