package io.businesscanvas.rule;

import io.businesscanvas.document.Location;

/**
 * Receives what a check finds.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Sink {
    /** Reports that something is wrong, with as much as the check can say about it. */
    void found(Observation observation);

    /** Reports that something is wrong at this location; the values fill the gaps of the rule's {@link Wording}. */
    default void found(Location location, Object... values) {
        found(Observation.at(location).with(values));
    }
}
