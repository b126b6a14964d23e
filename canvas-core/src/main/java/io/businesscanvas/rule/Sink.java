package io.businesscanvas.rule;

import io.businesscanvas.document.Location;
import java.util.Objects;

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
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(values, "values");
        found(Observation.at(location).with(values));
    }
}
