package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.Set;

/** Two checks as one. */
public record CombinedCheck(Check one, Check other) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(one.reads(), other.reads());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        one.run(facts, sink);
        other.run(facts, sink);
    }
}
