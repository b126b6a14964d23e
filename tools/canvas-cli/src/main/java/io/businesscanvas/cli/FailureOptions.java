package io.businesscanvas.cli;

import io.businesscanvas.check.Threshold;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which rules count and what makes a check fail. */
final class FailureOptions {
    @Option(names = "--preset", paramLabel = "PRESET")
    Optional<Preset> preset = Optional.empty();

    @Option(names = "--rule", paramLabel = "ID=SEVERITY")
    Map<String, Level> rules = new LinkedHashMap<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--max-warnings", paramLabel = "N")
    Optional<Integer> maxWarnings = Optional.empty();

    Threshold threshold() {
        return new Threshold(failOn.severity(), maxWarnings.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    Map<RulePattern, Policy.Setting> settings() {
        Map<RulePattern, Policy.Setting> settings = new LinkedHashMap<>();
        rules.forEach((rule, level) -> settings.put(RulePattern.of(rule), Policy.Setting.of(level)));
        return settings;
    }

    /** What fails a check. */
    enum FailOn implements Keyword {
        /** Errors. */
        ERROR,
        /** Warnings and errors. */
        WARNING,
        /** Everything. */
        HINT,
        /** Nothing. */
        NEVER;

        Optional<Severity> severity() {
            return Arrays.stream(Severity.values())
                    .filter(severity -> severity.name().equals(name()))
                    .findFirst();
        }
    }
}
