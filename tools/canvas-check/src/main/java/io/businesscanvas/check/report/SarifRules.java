package io.businesscanvas.check.report;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.internal.RulePage;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The rules of a SARIF report: the catalogue, then other ids in the order of occurrence. */
final class SarifRules {
    private static final String PROBLEM = "file.";

    private final JsonGenerator json;
    private final Locale locale;
    private final Map<RuleId, Integer> indices = new LinkedHashMap<>();
    private final Map<RuleId, Severity> foreign = new HashMap<>();

    SarifRules(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
        Catalogue.all().forEach(rule -> indices.put(rule.id(), indices.size()));
    }

    int indexOf(Finding finding) {
        return indices.computeIfAbsent(finding.rule(), added -> {
            foreign.put(added, finding.severity());
            return indices.size();
        });
    }

    void write() {
        json.writeArrayPropertyStart("rules");
        for (RuleId id : List.copyOf(indices.keySet())) {
            json.writeStartObject();
            json.writeStringProperty("id", id.value());
            json.writeStringProperty("name", nameOf(id));
            Catalogue.find(id).ifPresentOrElse(this::writeRule, () -> writeForeign(id));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An identifier in the style of SARIF: {@code ValueUnserved}. */
    private static String nameOf(RuleId id) {
        return Arrays.stream(id.value().split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    private void writeRule(Rule rule) {
        writeText("shortDescription", rule.sentence());
        writeText("fullDescription", rule.why().orElse(rule.sentence()));
        RulePage.addressOf(rule).ifPresent(address -> json.writeStringProperty("helpUri", address));
        new SarifHelp(rule, locale).write(json);
        boolean isOn = rule.severityIn(Preset.STANDARD).isPresent();
        String level = rule.severityIn(Preset.STANDARD)
                .or(() -> rule.severityIn(Preset.STRICT))
                .map(SarifResult::level)
                .orElse("note");
        writeConfiguration(level, isOn);
    }

    /** Writes a rule that is not in the catalogue: a problem of a file, or a custom rule. */
    private void writeForeign(RuleId id) {
        String kind = id.value().startsWith(PROBLEM) ? "sarif.problem" : "sarif.own";
        writeText("shortDescription", ReportMessages.say(kind, id.value()));
        writeText("fullDescription", ReportMessages.say(kind + ".why", id.value()));
        writeText("help", ReportMessages.say(kind + ".help"));
        writeConfiguration(SarifResult.level(Objects.requireNonNull(foreign.get(id))), true);
    }

    private void writeText(String property, Message text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text.in(locale));
        json.writeEndObject();
    }

    private void writeConfiguration(String level, boolean isOn) {
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeBooleanProperty("enabled", isOn);
        json.writeStringProperty("level", level);
        json.writeEndObject();
    }
}
