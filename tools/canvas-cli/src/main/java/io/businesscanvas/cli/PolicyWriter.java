package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.EffectivePolicy;
import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.document.Severity;
import io.businesscanvas.rule.Rule;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Shows what applies to one file, and from where. */
final class PolicyWriter {
    private static final String ROW = "%-28s %-9s %s";

    private final PrintWriter out;
    private final PolicyLookup policies;
    private final Locale locale;

    PolicyWriter(PrintWriter out, PolicyLookup policies, Locale locale) {
        this.out = out;
        this.policies = policies;
        this.locale = locale;
    }

    void show(CanvasFile file) {
        EffectivePolicy effective = policies.policyOf(file.path());
        Optional<FoundPolicy> found = policies.find(file.path());
        String preset = effective.policy().preset().key();
        out.println(say("policy.of", file.name()));
        out.println(found.map(policy -> say("policy.file", policy.name())).orElseGet(() -> say("policy.none")));
        out.println(effective
                .originOfPreset()
                .map(origin -> say("policy.preset", preset, origin))
                .orElseGet(() -> say("policy.preset.default", preset)));
        found.flatMap(policy -> policy.document().policy().baseline())
                .ifPresent(baseline -> out.println(say("policy.baseline", baseline)));
        if (policies.excludes(file.path())) {
            out.println(say("policy.excluded"));
        }
        out.println();
        for (Rule rule : Catalogue.all()) {
            String severity =
                    effective.policy().severityOf(rule).map(Severity::key).orElse("off");
            String origin = effective.originOf(rule.id()).orElse(preset);
            out.println(String.format(Locale.ROOT, ROW, rule.id(), severity, origin));
        }
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(locale, key, arguments);
    }
}
