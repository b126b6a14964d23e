package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.json.internal.source.BrokenJson;
import io.businesscanvas.json.internal.source.JsonStructure;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.StrictJson;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasAttribute;
import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the canvas of one document in a single pass. */
final class CanvasDecoder {
    private static final String EXPECTED = "expected.canvas";

    private final CanvasSource source;
    private final TokenReader tokens;
    private final ValueReader values;
    private final DecodingContext context;
    private final SourceMap.Builder locations;
    private final BusinessCanvas.Builder canvas = BusinessCanvas.builder();
    private TextSpan title = new TextSpan(0, 0);
    private int entries;

    private CanvasDecoder(CanvasSource source, TokenReader tokens, SourceMap.Builder locations) {
        this.source = source;
        this.tokens = tokens;
        this.locations = locations;
        this.context = DecodingContext.of(tokens, locations);
        this.values = context.values();
    }

    /** The document in this text; never fails, whatever the content. */
    static CanvasDocument decode(CanvasSource source, Limits limits) {
        Problems problems = new Problems(source, limits.problems());
        SourceMap.Builder locations = SourceMap.builder(source);
        locations.structure(new JsonStructure(source));
        BusinessCanvas canvas = null;
        try (JsonParser parser = StrictJson.parser(source.text(), limits)) {
            TokenReader tokens = new TokenReader(source.text(), parser, limits, problems);
            canvas = new CanvasDecoder(source, tokens, locations).read();
        } catch (JacksonException e) {
            problems.add(BrokenJson.in(source.text(), EXPECTED, limits.nesting()));
        }
        return canvas == null
                ? CanvasDocument.unreadable(source, problems.inOrder(), locations.build())
                : CanvasDocument.of(source, canvas, locations.build())
                        .withProblems(problems.inOrder(), problems.lost());
    }

    private @Nullable BusinessCanvas read() {
        JsonToken first = tokens.next();
        if (first == null) {
            reportBroken();
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            tokens.reportType(ProblemMessages.say(EXPECTED), null);
            if (tokens.next() != null) {
                reportBroken();
            }
            return null;
        }
        PropertyReader<CanvasProperty> members =
                new PropertyReader<>(tokens, CanvasProperty.VOCABULARY, context.extensions(), this::lose);
        BusinessCanvas read = readCanvas(members);
        if (tokens.next() != null) {
            reportBroken();
            return null;
        }
        return read;
    }

    private void reportBroken() {
        tokens.problems()
                .add(BrokenJson.in(source.text(), EXPECTED, tokens.limits().nesting()));
    }

    private BusinessCanvas readCanvas(PropertyReader<CanvasProperty> members) {
        canvas.title(standIn());
        title = members.brace();
        for (CanvasProperty property = members.next(); property != null; property = members.next()) {
            read(property);
        }
        locations.canvas(title.offset(), title.length());
        members.require("title", members.brace());
        if (!members.has("businessCanvas")) {
            tokens.problems()
                    .add(
                            ProblemKind.MISSING_VERSION,
                            CanvasPath.root().property("businessCanvas"),
                            title,
                            ProblemMessages.say("missing-version"),
                            Optional.of(ProblemMessages.say("missing-version.fix")));
        }
        BusinessCanvas read = canvas.extensions(members.extensions()).build();
        context.namedLinks().complete(read);
        return read;
    }

    /** A canvas without a title is reported at the name of its file. */
    private String standIn() {
        String name = source.name();
        return Texts.isBlank(name) || !Texts.isWellFormed(name) ? "?" : name;
    }

    private void read(CanvasProperty property) {
        if (property instanceof CanvasProperty.Entries entriesOf) {
            readBlock(entriesOf.block());
            return;
        }
        int before = tokens.problems().count();
        if (property instanceof CanvasProperty.Attribute attribute) {
            readAttribute(attribute);
        } else {
            canvas.suppressions(
                    context.suppressions().ofCanvas(at -> locations.canvasSuppression(at.offset(), at.length())));
        }
        if (tokens.problems().count() > before) {
            lose(property);
        }
    }

    private void readAttribute(CanvasProperty.Attribute property) {
        if (property.attribute() == CanvasAttribute.TITLE) {
            title = tokens.here();
        }
        Object value = readValue(property);
        if (value != null) {
            property.attribute().set(canvas, value);
        }
    }

    private @Nullable Object readValue(CanvasProperty.Attribute property) {
        return switch (property.attribute().shape()) {
            case TEXT -> values.text();
            case NAME -> values.notBlank();
            case VERSION -> values.version();
            case LANGUAGE -> values.language();
            case TEXTS -> values.texts();
            case KEYWORD -> values.word(property.keywords());
            case DATE -> values.date();
        };
    }

    private void readBlock(Block block) {
        TextSpan key = tokens.keyBefore();
        locations.block(block, key.offset(), key.length());
        EntryDecoder decoder = new EntryDecoder(block, context);
        List<Entry> read = values.list("expected.entries", () -> readEntry(block, decoder));
        if (read == null) {
            tokens.problems().loseBlock(block);
        } else {
            canvas.add(read);
        }
    }

    private @Nullable Entry readEntry(Block block, EntryDecoder decoder) {
        int most = tokens.limits().entries();
        if (entries < most) {
            entries++;
            return decoder.read();
        }
        if (entries++ == most) {
            tokens.report(
                    ProblemKind.LIMIT,
                    ProblemMessages.say("limit.entries", String.valueOf(most)),
                    ProblemMessages.say("limit.entries.fix"));
        }
        tokens.problems().loseBlock(block);
        tokens.skip();
        return null;
    }

    private void lose(CanvasProperty property) {
        if (property instanceof CanvasProperty.Entries entriesOf) {
            tokens.problems().loseBlock(entriesOf.block());
        } else if (property instanceof CanvasProperty.Suppressions) {
            tokens.problems().lose(new CanvasPart.Suppressions());
        } else if (!property.name().equals(CanvasAttribute.TITLE.property())) {
            tokens.problems().lose(new CanvasPart.CanvasProperty(property.name()));
        }
    }
}
