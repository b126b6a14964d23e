package io.businesscanvas.check.internal;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as all commands write it: indented, in lines that end with {@code \n} on every machine. */
public final class IndentedJson extends ObjectWriteContext.Base {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final Separators TIGHT = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private IndentedJson() {}

    /** Opens JSON on a writer, which stays open. */
    public static JsonGenerator open(Writer out) {
        return FACTORY.createGenerator(new IndentedJson(), out);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter(TIGHT).withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);
    }
}
