package io.businesscanvas.rule;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import java.util.Optional;

/**
 * The messages of the findings of a rule, unless an {@link Observation} has its own.
 *
 * <p>Implementations must be immutable.
 *
 * @since 0.1
 */
public interface Wording {
    /** Returns what was found, in the terms of this variant. */
    Message finding(Rule rule, Observation observation, Variant variant);

    /** Returns what to do about it, if that is known. */
    Optional<Message> fix(Rule rule, Observation observation, Variant variant);

    /** Returns the role of related locations. */
    Message related(Rule rule);
}
