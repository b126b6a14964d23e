package io.businesscanvas.cli;

import io.businesscanvas.check.Threshold;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.validation.Policy;
import io.businesscanvas.validation.Preset;
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
    Map<String, Policy.Level> rules = new LinkedHashMap<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--max-warnings", paramLabel = "N")
    Optional<Integer> maxWarnings = Optional.empty();

    Threshold threshold() {
        return new Threshold(failOn.severity(), maxWarnings.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    Map<String, Policy.Setting> settings() {
        Map<String, Policy.Setting> settings = new LinkedHashMap<>();
        rules.forEach((rule, level) -> settings.put(rule, Policy.Setting.of(level)));
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
