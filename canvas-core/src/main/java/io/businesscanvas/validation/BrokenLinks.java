package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Link.Outcome;
import io.businesscanvas.model.Relation;
import java.util.Set;

/**
 * Links that do not lead to one entry; what is given twice is told by {@link RepeatedLinks}.
 *
 * <p>Tells the link as written, the name of its entry, the verb, what it may lead to, and what may have been meant.
 */
record BrokenLinks(Outcome outcome) implements Search {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(Relation.values());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Link link : facts.index().brokenLinks()) {
            if (link.outcome() == outcome && !facts.repeatedLinks().containsKey(link)) {
                Message targets = RuleTexts.anyOf(link.relation().targets());
                sink.found(
                        new Place.AtLink(link),
                        link.ref().toString(),
                        link.source().name(),
                        link.relation().property(),
                        targets,
                        Meant.by(link, facts));
            }
        }
    }
}
