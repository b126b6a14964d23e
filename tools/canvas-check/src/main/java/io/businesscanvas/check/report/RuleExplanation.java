package io.businesscanvas.check.report;

import io.businesscanvas.check.internal.RuleExamples;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Explains a rule to people: what it requires, why, how to fix a finding, its severities, a bad canvas and a good one.
 *
 * @since 0.1
 */
public final class RuleExplanation {
    private final Rule rule;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private RuleExplanation(Rule rule, Locale locale) {
        this.rule = rule;
        this.locale = locale;
    }

    /** Returns the explanation in this language; every line ends with {@code \n}. */
    public static String of(Rule rule, Locale locale) {
        RuleExplanation explanation = new RuleExplanation(rule, locale);
        explanation.write();
        return explanation.out.toString();
    }

    /** Returns the severity of a rule in a preset as policies write it: {@code error}, or {@code off}. */
    public static String severity(Rule rule, Preset preset) {
        return rule.severityIn(preset).map(Severity::key).orElse("off");
    }

    private void write() {
        line(rule.id().value());
        line(rule.sentence().in(locale));
        line("");
        write("why", rule.why());
        write("fix", rule.fix());
        write("silence", rule.silence());
        write("source", rule.source());
        Object[] severities = Arrays.stream(Preset.values())
                .map(preset -> ReportMessages.say("explain.severity." + severity(rule, preset)))
                .toArray();
        say("severities", severities);
        if (rule.variants().size() < Variant.values().length) {
            rule.variants().forEach(variant -> say("only." + variant.key()));
        }
        rule.options().forEach((name, value) -> say("option", name, Integer.toString(value)));
        RuleExamples.examples(rule.id(), locale).ifPresent(this::write);
    }

    private void write(RuleExamples.Examples examples) {
        example("bad", examples.bad());
        example("report", examples.report(locale));
        example("good", examples.good());
    }

    private void example(String heading, String example) {
        line("");
        say(heading);
        out.append(example.indent(2));
    }

    private void write(String key, Optional<Message> message) {
        message.ifPresent(words -> say(key, words));
    }

    private void say(String key, Object... arguments) {
        line(ReportMessages.say("explain." + key, arguments).in(locale));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
