package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.SourceText;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.policy.PolicyFile;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a policy file in a single pass. */
public final class PolicyDecoder {
    static final Vocabulary<String> PROPERTIES = ConfigurationReader.vocabulary(
            "policy",
            "$schema",
            "extends",
            "preset",
            "rules",
            "overrides",
            "exclude",
            "failOn",
            "maxWarnings",
            "baseline");
    static final Vocabulary<String> OVERRIDE = ConfigurationReader.vocabulary("override", "files", "preset", "rules");
    private static final Map<String, Preset> PRESETS = Keywords.byKey(List.of(Preset.values()));
    private static final Map<String, FailOn> THRESHOLDS = Keywords.byKey(List.of(FailOn.values()));

    private final ConfigurationReader file;
    private final RuleSettings settings;
    private final Map<String, TextSpan> patterns = new HashMap<>();
    private Optional<Preset> preset = Optional.empty();
    private Map<RulePattern, Setting> rules = Map.of();
    private List<PolicyFile.FileOverride> overrides = List.of();
    private List<String> exclude = List.of();
    private Optional<String> baseline = Optional.empty();
    private final Map<String, TextSpan> bases = new LinkedHashMap<>();
    private Optional<FailOn> failOn = Optional.empty();
    private OptionalInt maxWarnings = OptionalInt.empty();
    private @Nullable TextSpan baselineAt;

    private PolicyDecoder(ConfigurationReader file) {
        this.file = file;
        this.settings = new RuleSettings(file);
    }

    /** Returns the policy in this text; never fails, whatever the content. */
    public static PolicyDocument decode(CanvasSource source) {
        return decode(SourceText.of(source, Limits.DEFAULT));
    }

    /** Returns the policy in these bytes; never fails, whatever the content. */
    public static PolicyDocument decode(String name, byte[] bytes) {
        return decode(SourceText.of(name, bytes, Limits.DEFAULT));
    }

    private static PolicyDocument decode(SourceText text) {
        CanvasSource source = text.source();
        PolicyDocument[] read = {PolicyDocument.of(source, PolicyFile.empty())};
        List<Finding> problems = ConfigurationReader.read(text, "expected.policy", file -> {
            PolicyDecoder decoder = new PolicyDecoder(file);
            decoder.read();
            read[0] = PolicyDocument.of(source, decoder.policy()).withSpans(decoder.spans(source));
        });
        return read[0].withProblems(problems);
    }

    private PolicyFile policy() {
        return new PolicyFile(
                List.copyOf(bases.keySet()), preset, rules, overrides, exclude, failOn, maxWarnings, baseline);
    }

    private PolicyDocument.Spans spans(CanvasSource source) {
        return new PolicyDocument.Spans(
                Optional.ofNullable(baselineAt).map(at -> span(source, at)),
                spans(source, patterns),
                spans(source, bases));
    }

    private static Map<String, SourceSpan> spans(CanvasSource source, Map<String, TextSpan> found) {
        Map<String, SourceSpan> spans = new LinkedHashMap<>();
        found.forEach((text, at) -> spans.put(text, span(source, at)));
        return spans;
    }

    private static SourceSpan span(CanvasSource source, TextSpan at) {
        return source.span(at.offset(), at.length());
    }

    private void read() {
        PropertyReader<String> members = file.members(PROPERTIES);
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "$schema" -> file.values().text();
                case "preset" -> preset = Optional.ofNullable(file.word(PRESETS));
                case "rules" -> rules = settings.read();
                case "overrides" -> overrides = orNone(file.values().list("expected.overrides", this::override));
                case "exclude" -> exclude = patterns();
                case "extends" -> textOrList(bases);
                case "failOn" -> failOn = Optional.ofNullable(file.word(THRESHOLDS));
                case "maxWarnings" -> maxWarnings = file.count(0);
                default -> readBaseline();
            }
        }
    }

    private void readBaseline() {
        baselineAt = file.tokens().here();
        baseline = Optional.ofNullable(file.values().notBlank());
    }

    private PolicyFile.@Nullable FileOverride override() {
        if (!file.isObject("expected.override")) {
            return null;
        }
        PropertyReader<String> members = file.members(OVERRIDE);
        List<String> files = List.of();
        Optional<Preset> other = Optional.empty();
        Map<RulePattern, Setting> differing = Map.of();
        for (String property = members.next(); property != null; property = members.next()) {
            switch (property) {
                case "files" -> files = files();
                case "preset" -> other = Optional.ofNullable(file.word(PRESETS));
                default -> differing = settings.read();
            }
        }
        members.require("files", members.brace());
        return new PolicyFile.FileOverride(files, other, differing);
    }

    private List<String> patterns() {
        return orNone(file.values().list("expected.texts", () -> text(patterns)));
    }

    private List<String> files() {
        return textOrList(patterns);
    }

    /** Reads one text or a list of texts, and records their spans: other modules know what the texts mean. */
    private List<String> textOrList(Map<String, TextSpan> found) {
        if (file.tokens().is(JsonToken.START_ARRAY)) {
            return orNone(file.values().list("expected.texts", () -> text(found)));
        }
        String text = text(found);
        return text == null ? List.of() : List.of(text);
    }

    private @Nullable String text(Map<String, TextSpan> found) {
        TextSpan at = file.tokens().here();
        String text = file.values().notBlank();
        if (text != null) {
            found.putIfAbsent(text, at);
        }
        return text;
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
