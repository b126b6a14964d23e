package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.SourceText;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.policy.BaselineDocument;
import io.businesscanvas.policy.RenamedRules;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.RuleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a baseline in a single pass. */
public final class BaselineDecoder {
    private static final Vocabulary<String> PROPERTIES =
            ConfigurationReader.vocabulary("baseline", "$schema", "canvasBaseline", "findings");
    private static final Vocabulary<String> KNOWN = ConfigurationReader.vocabulary(
            "known", "file", "rule", "block", "entry", "relation", "target", "property", "value", "count");
    private static final Map<String, Block> BLOCKS = byName(Block.values(), Block::key);
    private static final Map<String, Relation> RELATIONS = byName(Relation.values(), Relation::property);

    private final ConfigurationReader file;
    private final Map<Baseline.Key, Integer> counts = new HashMap<>();

    private BaselineDecoder(ConfigurationReader file) {
        this.file = file;
    }

    /** Returns the baseline in this text; never fails, whatever the content. */
    public static BaselineDocument decode(CanvasSource source) {
        return decode(SourceText.of(source, Limits.DEFAULT));
    }

    /** Returns the baseline in these bytes; never fails, whatever the content. */
    public static BaselineDocument decode(String name, byte[] bytes) {
        return decode(SourceText.of(name, bytes, Limits.DEFAULT));
    }

    private static BaselineDocument decode(SourceText text) {
        Map<Baseline.Key, Integer> counts = new HashMap<>();
        List<Finding> problems = ConfigurationReader.read(text, "expected.baseline", file -> {
            BaselineDecoder decoder = new BaselineDecoder(file);
            decoder.read();
            counts.putAll(decoder.counts);
        });
        return BaselineDocument.of(text.source(), Baseline.of(counts)).withProblems(problems);
    }

    private void read() {
        PropertyReader<String> members = file.members(PROPERTIES);
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "findings" -> file.values().list("expected.findings", this::known);
                case "canvasBaseline" -> file.values().version();
                default -> file.values().text();
            }
        }
        members.require("canvasBaseline", members.brace());
    }

    private Baseline.@Nullable Key known() {
        if (!file.isObject("expected.known")) {
            return null;
        }
        PropertyReader<String> members = file.members(KNOWN);
        String name = null;
        String rule = null;
        Block block = null;
        EntryId entry = null;
        Relation relation = null;
        String target = null;
        String unread = null;
        String value = null;
        int count = 1;
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "file" -> name = file.values().notBlank();
                case "rule" -> rule = rule();
                case "block" -> block = file.word(BLOCKS);
                case "entry" -> entry = entry();
                case "relation" -> relation = file.word(RELATIONS);
                case "target" -> target = file.values().text();
                case "property" -> unread = file.values().text();
                case "value" -> value = file.values().text();
                default -> count = file.count(1).orElse(1);
            }
        }
        members.require("file", members.brace());
        members.require("rule", members.brace());
        if (name != null && rule != null) {
            Baseline.Key key = new Baseline.Key(
                    RuleId.of(rule),
                    name,
                    Optional.ofNullable(block),
                    Optional.ofNullable(entry),
                    Optional.ofNullable(relation),
                    Optional.ofNullable(target),
                    Optional.ofNullable(unread),
                    Optional.ofNullable(value));
            counts.merge(key, count, BaselineDecoder::sum);
        }
        return null;
    }

    private @Nullable String rule() {
        String rule = file.values().notBlank();
        if (rule != null) {
            RenamedRules.currentId(rule).ifPresent(current -> reportRenamed(rule, current));
        }
        return rule;
    }

    private void reportRenamed(String rule, String current) {
        file.tokens()
                .report(
                        ProblemKind.UNKNOWN_VALUE,
                        ProblemMessages.say("renamed-rule", ProblemMessages.quoted(rule)),
                        ProblemMessages.say("fix.write", ProblemMessages.quoted(current)));
    }

    private static int sum(int first, int second) {
        return (int) Math.min(Integer.MAX_VALUE, (long) first + second);
    }

    private @Nullable EntryId entry() {
        String text = file.values().notBlank();
        try {
            return text == null ? null : EntryId.of(text);
        } catch (IllegalArgumentException e) {
            file.tokens()
                    .report(
                            ProblemKind.ID,
                            ProblemMessages.say("id", ProblemMessages.quoted(text)),
                            ProblemMessages.say("id.fix"));
            return null;
        }
    }

    private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
