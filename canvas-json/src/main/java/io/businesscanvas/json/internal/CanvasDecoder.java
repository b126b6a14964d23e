package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.BusinessCanvas.CostOrientation;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the canvas of one document in a single pass. */
final class CanvasDecoder {
    private static final Map<String, Variant> VARIANTS = Keywords.byKey(List.of(Variant.values()));
    private static final Map<String, CostOrientation> ORIENTATIONS = Keywords.byKey(List.of(CostOrientation.values()));

    private static final String EXPECTED = "expected.canvas";

    private final CanvasSource source;
    private final TokenReader tokens;
    private final ValueReader values;
    private final DecodingContext context;
    private final SourceMap.Builder places;
    private final BusinessCanvas.Builder canvas = BusinessCanvas.builder();
    private TextRange title = new TextRange(0, 0);
    private int entries;

    private CanvasDecoder(CanvasSource source, TokenReader tokens, SourceMap.Builder places) {
        this.source = source;
        this.tokens = tokens;
        this.places = places;
        this.context = DecodingContext.of(tokens, places);
        this.values = context.values();
    }

    /** What the text holds; never fails, whatever it is. */
    static CanvasDocument decode(CanvasSource source, Limits limits) {
        Problems problems = new Problems(source, limits.problems());
        SourceMap.Builder places = SourceMap.builder(source);
        BusinessCanvas canvas = null;
        try (JsonParser parser = StrictJson.parser(source.text(), limits)) {
            TokenReader tokens = new TokenReader(source.text(), parser, limits, problems);
            canvas = new CanvasDecoder(source, tokens, places).read();
        } catch (JacksonException e) {
            problems.add(BrokenJson.in(source.text(), EXPECTED, limits.nesting()));
        }
        Set<CanvasPart> lost = canvas == null ? Set.of() : problems.lost();
        return new CanvasDocument(source, Optional.ofNullable(canvas), problems.inOrder(), places.build(), lost);
    }

    private @Nullable BusinessCanvas read() {
        JsonToken first = tokens.next();
        if (first == null) {
            tellBroken();
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            tokens.tellType(ProblemMessages.say(EXPECTED), null);
            if (tokens.next() != null) {
                tellBroken();
            }
            return null;
        }
        PropertyReader<CanvasProperty> members =
                new PropertyReader<>(tokens, CanvasProperty.VOCABULARY, context.extensions(), this::lose);
        BusinessCanvas read = readCanvas(members);
        if (tokens.next() != null) {
            tellBroken();
            return null;
        }
        return read;
    }

    private void tellBroken() {
        tokens.problems()
                .add(BrokenJson.in(source.text(), EXPECTED, tokens.limits().nesting()));
    }

    private BusinessCanvas readCanvas(PropertyReader<CanvasProperty> members) {
        canvas.title(standIn());
        title = members.brace();
        for (CanvasProperty property = members.next(); property != null; property = members.next()) {
            read(property);
        }
        places.canvas(title.offset(), title.length());
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

    /** A canvas without a title is told at the name of its file. */
    private String standIn() {
        String name = source.name();
        return Texts.isBlank(name) || !Texts.isWellFormed(name) ? "?" : name;
    }

    private void read(CanvasProperty property) {
        if (property.block() != null) {
            readBlock(property.block());
            return;
        }
        int before = tokens.problems().count();
        readAttribute(property);
        if (tokens.problems().count() > before) {
            lose(property);
        }
    }

    private void readAttribute(CanvasProperty property) {
        switch (property.name()) {
            case "$schema" -> canvas.schema(Optional.ofNullable(values.text()));
            case "businessCanvas" -> readVersion();
            case "title" -> readTitle();
            case "variant" -> canvas.variant(Objects.requireNonNullElse(values.word(VARIANTS), Variant.BUSINESS));
            case "language" -> canvas.language(Optional.ofNullable(values.language()));
            case "description" -> canvas.description(Optional.ofNullable(values.text()));
            case "designedFor" -> canvas.designedFor(Optional.ofNullable(values.text()));
            case "authors" -> canvas.authors(orNone(values.texts()));
            case "date" -> canvas.date(Optional.<LocalDate>ofNullable(values.date()));
            case "version" -> canvas.version(Optional.ofNullable(values.text()));
            case "tags" -> canvas.tags(orNone(values.texts()));
            case "costOrientation" ->
                canvas.costOrientation(Optional.<CostOrientation>ofNullable(values.word(ORIENTATIONS)));
            default ->
                canvas.suppressions(
                        context.suppressions().ofCanvas(at -> places.canvasSuppression(at.offset(), at.length())));
        }
    }

    private void readTitle() {
        title = tokens.here();
        String text = values.notBlank();
        if (text != null) {
            canvas.title(text);
        }
    }

    private void readVersion() {
        String version = values.version();
        if (version != null) {
            canvas.formatVersion(version);
        }
    }

    private void readBlock(Block block) {
        TextRange key = tokens.keyBefore();
        places.block(block, key.offset(), key.length());
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
            tokens.tell(
                    ProblemKind.LIMIT,
                    ProblemMessages.say("limit.entries", String.valueOf(most)),
                    ProblemMessages.say("limit.entries.fix"));
        }
        tokens.problems().loseBlock(block);
        tokens.skip();
        return null;
    }

    private void lose(CanvasProperty property) {
        if (property.block() != null) {
            tokens.problems().loseBlock(property.block());
        } else if (property.name().equals("ignore")) {
            tokens.problems().lose(new CanvasPart.Suppressions());
        } else if (!property.name().equals("title")) {
            tokens.problems().lose(new CanvasPart.CanvasProperty(property.name()));
        }
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
