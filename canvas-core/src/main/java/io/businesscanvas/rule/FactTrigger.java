package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Set;
import java.util.function.Predicate;

/** A trigger that follows from the facts of a canvas. */
record FactTrigger(Set<CanvasPart> reads, Message sentence, Predicate<CanvasFacts> condition) implements Trigger {
    @Override
    public boolean holds(CanvasFacts facts) {
        return condition.test(facts);
    }
}
