package io.businesscanvas.validation;

import io.businesscanvas.labels.Message;
import io.businesscanvas.labels.NearestWord;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import java.util.List;
import java.util.Optional;

/** What may have been meant by a link that leads nowhere. */
final class Candidates {
    private Candidates() {}

    static Message of(CanvasFacts facts, Link link) {
        List<String> ids = link.relation().targets().stream()
                .flatMap(block -> facts.canvas().entries(block).stream())
                .map(Entry::id)
                .map(Object::toString)
                .toList();
        Optional<String> nearest = NearestWord.to(link.ref().id().value(), ids);
        return RuleTexts.didYouMean(nearest);
    }
}
