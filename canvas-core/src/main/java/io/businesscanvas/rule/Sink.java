package io.businesscanvas.rule;

import io.businesscanvas.document.Location;

/**
 * Receives what a check finds.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Sink {
    /** Reports a violation. */
    void found(Observation observation);

    /** Reports a violation at this location; the values replace the placeholders of the rule's {@link Wording}. */
    default void found(Location location, Object... values) {
        found(Observation.at(location).with(values));
    }
}
