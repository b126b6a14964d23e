package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Set;
import java.util.function.Predicate;

/** A trigger made of a question to the facts. */
record Fact(Set<CanvasPart> reads, Message sentence, Predicate<CanvasFacts> question) implements Trigger {
    @Override
    public boolean holds(CanvasFacts facts) {
        return question.test(facts);
    }
}
