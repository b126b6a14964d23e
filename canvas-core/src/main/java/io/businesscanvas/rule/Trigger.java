package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Objects;
import java.util.Set;

/**
 * The condition under which a check starts to report. {@link Checks} has the usual ones.
 *
 * @since 0.1
 */
public interface Trigger {
    /** Returns the parts of a canvas that this reads. */
    Set<CanvasPart> reads();

    /** Returns when it holds, as a clause: {@code "serves" is used}. */
    Message sentence();

    /** Returns whether it holds for this canvas. */
    boolean holds(CanvasFacts facts);

    /** Returns a trigger that holds if this trigger or the other does. */
    default Trigger or(Trigger other) {
        Objects.requireNonNull(other, "other");
        return new FactTrigger(
                Reads.all(reads(), other.reads()),
                RuleMessages.message("trigger.or", sentence(), other.sentence()),
                facts -> holds(facts) || other.holds(facts));
    }
}
