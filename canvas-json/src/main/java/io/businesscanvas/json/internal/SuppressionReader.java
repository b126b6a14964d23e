package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.RuleId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the lists under {@code ignore}. */
final class SuppressionReader {
    private static final Vocabulary<String> OF_ENTRY =
            new Vocabulary<>("suppression", false, List.of("rule", "reason"), Function.identity());
    private static final Vocabulary<String> OF_CANVAS =
            new Vocabulary<>("suppression", false, List.of("rule", "reason", "at"), Function.identity());
    private static final Map<String, Block> BLOCKS = blocks();

    private final TokenReader tokens;
    private final ValueReader values;
    private final Extensions extensions;

    SuppressionReader(TokenReader tokens, ValueReader values, Extensions extensions) {
        this.tokens = tokens;
        this.values = values;
        this.extensions = extensions;
    }

    /** The suppressions of an entry; located at its rule. */
    List<Suppression> ofEntry(Consumer<TextSpan> locations) {
        return read(OF_ENTRY, locations);
    }

    /** The suppressions of the canvas; located at its rule. */
    List<Suppression> ofCanvas(Consumer<TextSpan> locations) {
        return read(OF_CANVAS, locations);
    }

    private List<Suppression> read(Vocabulary<String> vocabulary, Consumer<TextSpan> locations) {
        int before = tokens.problems().count();
        List<Suppression> read = values.list("expected.suppressions", () -> suppression(vocabulary, locations));
        if (tokens.problems().count() > before) {
            tokens.problems().lose(new CanvasPart.Suppressions());
        }
        return read == null ? List.of() : read;
    }

    private @Nullable Suppression suppression(Vocabulary<String> vocabulary, Consumer<TextSpan> locations) {
        if (!tokens.is(JsonToken.START_OBJECT)) {
            tokens.reportType(ProblemMessages.say("expected.suppression"), null);
            return null;
        }
        PropertyReader<String> members = new PropertyReader<>(tokens, vocabulary, extensions, property -> {});
        String rule = null;
        String reason = null;
        Block at = null;
        TextSpan span = members.brace();
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "rule" -> {
                    span = tokens.here();
                    rule = values.notBlank();
                }
                case "reason" -> reason = values.notBlank();
                default -> at = values.word(BLOCKS);
            }
        }
        members.require("rule", members.brace());
        members.require("reason", span);
        boolean isWider = at == null && members.has("at");
        if (rule == null || reason == null || isWider) {
            return null;
        }
        locations.accept(span);
        return new Suppression(RuleId.of(rule), reason, Optional.ofNullable(at));
    }

    private static Map<String, Block> blocks() {
        Map<String, Block> blocks = new LinkedHashMap<>();
        Arrays.stream(Block.values()).forEach(block -> blocks.put(block.key(), block));
        return blocks;
    }
}
