package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Finding.Related;
import io.businesscanvas.document.Place;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes findings out of what the checks tell: joins places with the text, and arguments with the words of the rule. */
final class FindingSink implements Sink {
    private final Optional<SourceMap> places;
    private final List<Finding> found = new ArrayList<>();
    private @Nullable ActiveRule rule;

    FindingSink(Optional<SourceMap> places) {
        this.places = places;
    }

    /** What is told from now on is told by this rule; what was told and not taken is forgotten. */
    void begin(ActiveRule next) {
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
    public void found(Place place, Object... arguments) {
        foundWith(List.of(), place, arguments);
    }

    @Override
    public void foundWith(List<Place> related, Place place, Object... arguments) {
        RuleWords words = rule().rule().words();
        List<Object> gaps = List.of(arguments);
        List<Related> besides = related.stream()
                .map(other -> new Related(other, spanOf(other), words.related()))
                .toList();
        found.add(new Finding(
                rule().id(),
                rule().severity(),
                place,
                spanOf(place),
                words.finding(place, gaps),
                words.mend(gaps),
                besides));
    }

    Finding finding(Place place, Severity severity, Message message, Optional<Message> fix) {
        return new Finding(rule().id(), severity, place, spanOf(place), message, fix, List.of());
    }

    private ActiveRule rule() {
        if (rule == null) {
            throw new IllegalStateException("no rule is being asked");
        }
        return rule;
    }

    private Optional<SourceSpan> spanOf(Place place) {
        return places.map(map -> map.spanOf(place));
    }
}
