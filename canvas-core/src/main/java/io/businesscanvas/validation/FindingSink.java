package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Finding.Related;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns observations of checks into findings: adds the severity, the messages of the rule, and the span in the text.
 */
final class FindingSink implements Sink {
    private final Variant variant;
    private final Optional<SourceMap> spans;
    private final List<Finding> found = new ArrayList<>();
    private @Nullable EnabledRule rule;

    FindingSink(Variant variant, Optional<SourceMap> spans) {
        this.variant = variant;
        this.spans = spans;
    }

    /** Starts a rule; findings that were not moved are discarded. */
    void begin(EnabledRule next) {
        rule = next;
        found.clear();
    }

    void moveTo(List<Finding> findings) {
        if (!found.isEmpty()) {
            findings.addAll(found);
            found.clear();
        }
    }

    @Override
    public void found(Observation observation) {
        Rule by = rule().rule();
        Wording words = by.wording();
        if (!rule().isBuiltIn()) { // tests render all messages of those
            observation.message().ifPresent(FindingSink::check);
            observation.fix().ifPresent(FindingSink::check);
        }
        Message message = observation.message().orElseGet(() -> words.finding(by, observation, variant));
        found.add(finding(observation.location(), rule().severity(), message)
                .withFix(observation.fix().or(() -> words.fix(by, observation, variant)))
                .withRelated(relatedTo(observation, by)));
    }

    Finding finding(Location location, Severity severity, Message message) {
        return Finding.of(rule().id(), severity, checked(location), message).withSpan(spanOf(location));
    }

    private List<Related> relatedTo(Observation observation, Rule by) {
        return observation.related().stream()
                .map(other -> new Related(
                        checked(other.location()),
                        spanOf(other.location()),
                        other.part().orElseGet(() -> by.wording().related(by))))
                .toList();
    }

    private EnabledRule rule() {
        if (rule == null) {
            throw new IllegalStateException("found must be called while a rule runs");
        }
        return rule;
    }

    /** A location without a path fails here, while the rule runs, rather than later when the report is written. */
    private static Location checked(Location location) {
        location.path();
        return location;
    }

    /** Likewise for the messages of a check. */
    private static void check(Message words) {
        words.in(Locale.ROOT);
    }

    private Optional<SourceSpan> spanOf(Location location) {
        return spans.map(map -> map.spanOf(location));
    }
}
