package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.EffectivePolicy;
import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.document.Severity;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Prints the policy of a file, and where each setting comes from. */
final class PolicyWriter {
    private static final String ROW = "%-28s %-9s %s";

    private final Console console;
    private final PrintWriter out;
    private final PolicyLookup policies;
    private final Locale locale;

    PolicyWriter(Console console, PolicyLookup policies) {
        this.console = console;
        this.out = console.out();
        this.policies = policies;
        this.locale = console.locale();
    }

    /** Prints the policy of a file, and problems on standard error; returns the exit code. */
    int show(NamedFile file) throws IOException {
        EffectivePolicy effective = policies.policyOf(file.path());
        Optional<FoundPolicy> found = policies.find(file.path());
        String preset = effective.policy().preset().key();
        out.println(say("policy.of", file.name()));
        out.println(found.map(policy -> say("policy.file", policy.name())).orElseGet(() -> say("policy.none")));
        out.println(effective
                .originOfPreset()
                .map(origin -> say("policy.preset", preset, origin))
                .orElseGet(() -> say("policy.preset.default", preset)));
        found.ifPresent(this::showSettings);
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
        return found.isPresent() ? remarkProblems(found.get()) : CheckStatus.CLEAN.exitCode();
    }

    private void showSettings(FoundPolicy policy) {
        policy.parts().stream()
                .filter(part -> !part.path().equals(policy.path()))
                .forEach(part -> out.println(say("policy.extends", part.name())));
        policy.failOn().ifPresent(failOn -> out.println(say("policy.fail-on", failOn.key())));
        policy.maxWarnings().ifPresent(count -> out.println(say("policy.max-warnings", count)));
        policy.baseline()
                .map(path -> NamedFile.of(Path.of("").toAbsolutePath(), path).name())
                .ifPresent(baseline -> out.println(say("policy.baseline", baseline)));
    }

    private int remarkProblems(FoundPolicy policy) throws IOException {
        if (policy.failure().isPresent()) {
            String reason =
                    FileFailure.reasonOf(policy.path(), policy.failure().get()).in(locale);
            console.remark(policy.name() + ": " + reason);
            return CheckStatus.FAILURE.exitCode();
        }
        for (ValidationReport problems : policy.problems()) {
            ReportRenderer.builder().locale(locale).build().render(problems, console.err());
        }
        return policy.problems().isEmpty() ? CheckStatus.CLEAN.exitCode() : CheckStatus.USAGE.exitCode();
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(locale, key, arguments);
    }
}
