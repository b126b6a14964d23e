package io.businesscanvas.cli.option;

import io.businesscanvas.check.CheckSession;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options about rules and about what fails a check. */
public final class FailureOptions {
    @Option(names = "--preset", paramLabel = "PRESET")
    private Optional<Preset> preset = Optional.empty();

    @Option(names = "--rule", paramLabel = "ID=SEVERITY")
    private Map<String, Level> rules = new LinkedHashMap<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--max-warnings", paramLabel = "N")
    private Optional<Integer> maxWarnings = Optional.empty();

    @Option(names = "--fail-on-stale")
    private boolean failOnStale;

    /** Returns the names and patterns of rules that get a level, as given. */
    public Set<String> rules() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /** Adds the options that were given to the settings of a check. */
    public void addTo(CheckSession.Builder session) {
        preset.ifPresent(session::preset);
        rules.forEach((rule, level) -> session.rule(RulePattern.of(rule), Policy.Setting.of(level)));
        failOn.ifPresent(session::failOn);
        maxWarnings.ifPresent(session::maxWarnings);
        session.failOnStale(failOnStale);
    }
}
