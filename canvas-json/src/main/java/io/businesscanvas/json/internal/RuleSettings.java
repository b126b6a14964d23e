package io.businesscanvas.json.internal;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.Policy.Setting;
import io.businesscanvas.policy.PolicyCheck;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what a policy says of rules: a severity, or an object with severity and numbers. */
final class RuleSettings {
    private static final Map<String, Level> LEVELS = Keywords.byKey(List.of(Level.values()));

    private final ConfigurationReader file;
    private final TokenReader tokens;

    RuleSettings(ConfigurationReader file) {
        this.file = file;
        this.tokens = file.tokens();
    }

    Map<RulePattern, Setting> read() {
        Map<RulePattern, Setting> settings = new LinkedHashMap<>();
        if (!file.isObject("expected.rules")) {
            return settings;
        }
        Set<String> seen = new HashSet<>();
        TextSpan brace = tokens.brace();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String rule = tokens.key();
            boolean isNew = seen.add(rule);
            if (!isNew) {
                tokens.reportRepeated(rule, new FirstOccurrences(tokens.text(), brace.offset()));
            }
            boolean isKnown = isKnown(rule) || reportUnknown(rule);
            tokens.next();
            Setting setting = setting(rule);
            if (isNew && isKnown && setting != null) {
                settings.put(RulePattern.of(rule), setting);
            }
        }
        return settings;
    }

    private @Nullable Setting setting(String rule) {
        if (tokens.is(JsonToken.START_OBJECT)) {
            return detailed(rule);
        }
        Level level = file.word(LEVELS);
        return level == null ? null : Setting.of(level);
    }

    private Setting detailed(String rule) {
        List<String> options = optionsOf(rule);
        PropertyReader<String> members = file.members(ConfigurationReader.vocabulary(
                "rule", Stream.concat(Stream.of("severity"), options.stream()).toArray(String[]::new)));
        Optional<Level> level = Optional.empty();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String property = members.next(); property != null; property = members.next()) {
            if (property.equals("severity")) {
                level = Optional.ofNullable(file.word(LEVELS));
            } else {
                String option = property;
                file.count(0).ifPresent(number -> numbers.put(option, number));
            }
        }
        return new Setting(level, numbers);
    }

    private static boolean isKnown(String rule) {
        return RulePattern.isValid(rule)
                && Catalogue.all().stream()
                        .anyMatch(known -> RulePattern.of(rule).matches(known.id()));
    }

    private static List<String> optionsOf(String rule) {
        return Catalogue.all().stream()
                .filter(known -> known.id().value().equals(rule))
                .map(Rule::options)
                .flatMap(options -> options.keySet().stream().sorted())
                .toList();
    }

    private boolean reportUnknown(String rule) {
        Message fix = PolicyCheck.nearest(rule, Catalogue.all())
                .map(nearest -> ProblemMessages.say("fix.write", ProblemMessages.quoted(nearest)))
                .orElseGet(() -> ProblemMessages.say("policy.rule.fix"));
        tokens.report(ProblemKind.UNKNOWN_VALUE, ProblemMessages.say("policy.rule", ProblemMessages.quoted(rule)), fix);
        return false;
    }
}
