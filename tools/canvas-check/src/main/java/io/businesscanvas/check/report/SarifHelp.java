package io.businesscanvas.check.report;

import io.businesscanvas.check.internal.RulePage;
import io.businesscanvas.labels.Message;
import io.businesscanvas.rule.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The help of a rule, as text and as Markdown: why, how to fix it, a bad and a good canvas. */
final class SarifHelp {
    private final Rule rule;
    private final Locale locale;

    SarifHelp(Rule rule, Locale locale) {
        this.rule = rule;
        this.locale = locale;
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", text());
        json.writeStringProperty("markdown", markdown());
        json.writeEndObject();
    }

    private String text() {
        return Stream.of(Optional.of(rule.sentence()), rule.why(), rule.fix())
                .flatMap(Optional::stream)
                .map(message -> message.in(locale))
                .collect(Collectors.joining("\n"));
    }

    private String markdown() {
        StringBuilder page = new StringBuilder(rule.sentence().in(locale)).append("\n");
        paragraph("sarif.why", rule.why(), page);
        paragraph("fix", rule.fix(), page);
        RulePage.examples(rule.id(), locale).ifPresent(examples -> {
            example("sarif.bad", examples.bad(), page);
            example("sarif.good", examples.good(), page);
        });
        return page.toString();
    }

    private void paragraph(String heading, Optional<Message> text, StringBuilder page) {
        text.ifPresent(words -> page.append('\n')
                .append(ReportMessages.say(heading, words).in(locale))
                .append('\n'));
    }

    private void example(String heading, String canvas, StringBuilder page) {
        page.append('\n').append(ReportMessages.say(heading).in(locale));
        page.append("\n\n```json\n").append(canvas).append("```\n");
    }
}
