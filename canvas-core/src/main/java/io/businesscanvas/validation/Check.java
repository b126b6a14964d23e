package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule looks for in a canvas.
 *
 * <p>Most checks are sentences of the small vocabulary in {@link Checks}. A check of one's own implements this interface;
 * it must be immutable, and keep nothing between runs.
 *
 * @since 0.1
 */
public interface Check {
    /** The parts of a canvas that this reads; where a file lost one of them, the whole check is skipped. */
    Set<CanvasPart> reads();

    /** What is so where nothing is found, as part of a sentence: {@code every cost has a cause}. */
    Message sentence();

    /** What to do about a finding, if that can be said for all of them. */
    default Optional<Message> fix() {
        return Optional.empty();
    }

    /** Tells the sink of everything that is not as it should be. */
    void run(CanvasFacts facts, Sink sink);

    /** The same check, silent until the trigger holds. */
    default Check once(Trigger trigger) {
        return new TriggeredCheck(this, trigger);
    }
}
