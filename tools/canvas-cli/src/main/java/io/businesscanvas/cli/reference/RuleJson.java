package io.businesscanvas.cli.reference;

import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.check.internal.RuleExamples;
import io.businesscanvas.check.report.RuleExplanation;
import io.businesscanvas.cli.console.Resources;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Rules as JSON, for tools. */
public final class RuleJson {
    private final JsonGenerator json;
    private final Locale locale;

    private RuleJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** Returns the JSON schema of a list of rules. */
    public static String schema() {
        return Resources.text("rules.schema.json");
    }

    public static void write(List<Rule> rules, Locale locale, PrintWriter out) {
        try (JsonGenerator json = IndentedJson.open(out)) {
            json.writeStartArray();
            rules.forEach(new RuleJson(json, locale)::write);
            json.writeEndArray();
        }
        out.println();
    }

    public static void write(Rule rule, Locale locale, PrintWriter out) {
        try (JsonGenerator json = IndentedJson.open(out)) {
            new RuleJson(json, locale).write(rule);
        }
        out.println();
    }

    private void write(Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().value());
        json.writeStringProperty("sentence", rule.sentence().in(locale));
        write("why", rule.why());
        write("fix", rule.fix());
        write("silence", rule.silence());
        write("source", rule.source());
        json.writeObjectPropertyStart("severities");
        for (Preset preset : Preset.values()) {
            json.writeStringProperty(preset.key(), RuleExplanation.severity(rule, preset));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("variants");
        rule.variants().stream().map(Variant::key).sorted().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("options");
        rule.options().forEach(json::writeNumberProperty);
        json.writeEndObject();
        RuleExamples.examples(rule.id(), locale).ifPresent(this::write);
        json.writeEndObject();
    }

    private void write(RuleExamples.Examples examples) {
        json.writeStringProperty("bad", examples.bad());
        json.writeStringProperty("report", examples.report(locale));
        json.writeStringProperty("good", examples.good());
    }

    private void write(String name, Optional<Message> message) {
        message.ifPresent(words -> json.writeStringProperty(name, words.in(locale)));
    }
}
