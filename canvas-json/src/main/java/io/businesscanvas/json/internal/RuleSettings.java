package io.businesscanvas.json.internal;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.NearestWord;
import io.businesscanvas.validation.Policy.Level;
import io.businesscanvas.validation.Policy.Setting;
import io.businesscanvas.validation.Rule;
import io.businesscanvas.validation.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads what a policy says of rules: a severity, or an object with severity and numbers. */
final class RuleSettings {
    private static final String WILDCARD = ".*";
    private static final Map<String, Level> LEVELS = Keywords.byKey(List.of(Level.values()));

    private final SideFile file;
    private final Tokens tokens;

    RuleSettings(SideFile file) {
        this.file = file;
        this.tokens = file.tokens();
    }

    Map<String, Setting> read() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (!file.isObject("expected.rules")) {
            return settings;
        }
        Stretch brace = tokens.brace();
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String rule = tokens.key();
            boolean isNew = !settings.containsKey(rule);
            if (!isNew) {
                tokens.tellRepeated(rule, new FirstPlaces(tokens.text(), brace.offset()));
            }
            boolean isKnown = isKnown(rule) || tellUnknown(rule);
            tokens.next();
            Setting setting = setting(rule);
            if (isNew && isKnown && setting != null) {
                settings.put(rule, setting);
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
        Members<String> members = file.members(SideFile.vocabulary(
                "rule", Stream.concat(Stream.of("severity"), options.stream()).toArray(String[]::new)));
        Optional<Level> level = Optional.empty();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String property = members.next(); property != null; property = members.next()) {
            if (property.equals("severity")) {
                level = Optional.ofNullable(file.word(LEVELS));
            } else {
                readNumber(property, numbers);
            }
        }
        return new Setting(level, numbers);
    }

    private void readNumber(String option, Map<String, Integer> numbers) {
        String literal = tokens.is(JsonToken.VALUE_NUMBER_INT) ? tokens.string() : "";
        if (literal.matches("0|[1-9][0-9]{0,8}")) {
            numbers.put(option, Integer.valueOf(literal));
        } else {
            tokens.tellType(Words.say("expected.count"), null);
        }
    }

    private static boolean isKnown(String rule) {
        return rule.endsWith(WILDCARD)
                ? ids().anyMatch(id -> id.startsWith(rule.substring(0, rule.length() - 1)))
                : ids().anyMatch(rule::equals);
    }

    private static Stream<String> ids() {
        return Rules.catalogue().stream().map(rule -> rule.id().value());
    }

    private static List<String> optionsOf(String rule) {
        return Rules.catalogue().stream()
                .filter(known -> known.id().value().equals(rule))
                .map(Rule::options)
                .flatMap(options -> options.keySet().stream().sorted())
                .toList();
    }

    private boolean tellUnknown(String rule) {
        Stream<String> families = ids().map(id -> id.substring(0, id.indexOf('.')) + WILDCARD);
        List<String> known = (rule.endsWith(WILDCARD) ? families.distinct() : ids()).toList();
        Message fix = NearestWord.to(rule, known)
                .map(nearest -> Words.say("fix.write", Words.quoted(nearest)))
                .orElseGet(() -> Words.say("policy.rule.fix"));
        tokens.tell(Mistake.UNKNOWN_VALUE, Words.say("policy.rule", Words.quoted(rule)), fix);
        return false;
    }
}
