package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Optional;
import java.util.Set;

/** A check that is silent until its trigger holds. */
record TriggeredCheck(Check check, Trigger trigger) implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(check.reads(), trigger.reads());
    }

    @Override
    public Message sentence() {
        return RuleMessages.message("sentence.once", check.sentence(), trigger.sentence());
    }

    @Override
    public Optional<Message> fix() {
        return check.fix();
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (trigger.holds(facts)) {
            check.run(facts, sink);
        }
    }
}
