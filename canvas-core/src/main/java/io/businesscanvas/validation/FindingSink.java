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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the checks observe: adds the severity, the words of the rule, and the span in the text. */
final class FindingSink implements Sink {
    private final Variant variant;
    private final Optional<SourceMap> spans;
    private final List<Finding> found = new ArrayList<>();
    private @Nullable EnabledRule rule;

    FindingSink(Variant variant, Optional<SourceMap> spans) {
        this.variant = variant;
        this.spans = spans;
    }

    /** Starts a rule; what was found before and not moved is discarded. */
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
        found.add(new Finding(
                by.id(),
                rule().severity(),
                observation.location(),
                spanOf(observation.location()),
                observation.message().orElseGet(() -> words.finding(by, observation, variant)),
                observation.fix().or(() -> words.fix(by, observation, variant)),
                observation.related().stream()
                        .map(other -> new Related(
                                other.location(),
                                spanOf(other.location()),
                                other.part().orElseGet(() -> words.related(by))))
                        .toList()));
    }

    Finding finding(Location location, Severity severity, Message message, Optional<Message> fix) {
        return new Finding(rule().id(), severity, location, spanOf(location), message, fix, List.of());
    }

    private EnabledRule rule() {
        if (rule == null) {
            throw new IllegalStateException("found must be called while a rule runs");
        }
        return rule;
    }

    private Optional<SourceSpan> spanOf(Location location) {
        return spans.map(map -> map.spanOf(location));
    }
}
