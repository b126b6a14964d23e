package io.businesscanvas.cli.reference;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rule, told to people. */
public final class RuleText {
    private final Rule rule;
    private final Locale locale;
    private final PrintWriter out;

    public RuleText(Rule rule, Locale locale, PrintWriter out) {
        this.rule = rule;
        this.locale = locale;
        this.out = out;
    }

    public void write() {
        out.println(rule.id().value());
        out.println(rule.sentence().in(locale));
        out.println();
        write("why", rule.why());
        write("fix", rule.fix());
        write("silence", rule.silence());
        write("source", rule.source());
        Object[] severities = Arrays.stream(Preset.values())
                .map(preset -> severity(rule, preset))
                .toArray();
        out.println(CliMessages.say(locale, "explain.severities", severities));
        if (rule.variants().size() < Variant.values().length) {
            rule.variants().forEach(variant -> out.println(CliMessages.say(locale, "explain.only." + variant.key())));
        }
        rule.options()
                .forEach((name, value) ->
                        out.println(CliMessages.say(locale, "explain.option", name, Integer.toString(value))));
        RuleExamples.examples(rule.id(), locale).ifPresent(this::write);
    }

    private void write(RuleExamples.Examples examples) {
        write("explain.bad", examples.bad());
        write("explain.report", examples.report(locale));
        write("explain.good", examples.good());
    }

    private void write(String heading, String example) {
        out.println();
        out.println(CliMessages.say(locale, heading));
        out.print(example.indent(2));
    }

    private void write(String key, Optional<Message> message) {
        message.ifPresent(words -> out.println(CliMessages.say(locale, "explain." + key, words)));
    }

    /** Returns the severity of a rule in a preset, as policies write it. */
    public static String severity(Rule rule, Preset preset) {
        return rule.severityIn(preset).map(severity -> severity.key()).orElse("off");
    }
}
