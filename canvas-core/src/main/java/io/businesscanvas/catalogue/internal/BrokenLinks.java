package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Link.Outcome;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.Set;

/**
 * Links that do not lead to one entry; {@link RepeatedLinks} reports those given twice.
 *
 * <p>The values are the link as written, the name of its entry, the verb, what it may lead to, and a suggestion.
 */
public record BrokenLinks(Outcome outcome) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(Relation.values());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        RepeatedLinks.Found repeated = RepeatedLinks.in(facts);
        for (Link link : facts.index().brokenLinks()) {
            if (link.outcome() == outcome && !repeated.contains(link)) {
                Message targets = Phrases.anyOf(link.relation().targets(), facts.variant());
                sink.found(
                        new Location.AtLink(link),
                        link.ref().toString(),
                        link.source().name(),
                        Phrases.relation(link.relation()),
                        targets,
                        LinkSuggestion.by(link, facts));
            }
        }
    }
}
