package io.businesscanvas.rule;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import java.util.Optional;

/**
 * Words for the findings of a rule. Used only where an {@link Observation} has no words of its own.
 *
 * <p>Must be immutable.
 *
 * @since 0.1
 */
public interface Wording {
    /** Returns what was found, in the terms of this variant. */
    Message finding(Rule rule, Observation observation, Variant variant);

    /** Returns what to do about it, if that is known. */
    Optional<Message> fix(Rule rule, Observation observation, Variant variant);

    /** Returns the part that a related location plays. */
    Message related(Rule rule);
}
