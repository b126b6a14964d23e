package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Set;

/**
 * When a check begins to make sense; until then it is silent. {@link Checks} has the usual ones.
 *
 * @since 0.1
 */
public interface Trigger {
    /** The parts of a canvas that this reads. */
    Set<CanvasPart> reads();

    /** When it holds, as part of a sentence: {@code "serves" is used}. */
    Message sentence();

    /** Whether it holds for this canvas. */
    boolean holds(CanvasFacts facts);

    /** Holds where this or the other does. */
    default Trigger or(Trigger other) {
        return new Fact(
                Reads.all(reads(), other.reads()),
                RuleTexts.words("trigger.or", sentence(), other.sentence()),
                facts -> holds(facts) || other.holds(facts));
    }
}
