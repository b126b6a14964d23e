package io.businesscanvas.labels;

import java.util.Objects;

/**
 * A detail of a canvas or an entry, in words: {@code price} and {@code 49 USD per seat and month}.
 *
 * @param label the name of it
 * @param value the value of it
 * @since 0.1
 */
public record Detail(String label, String value) {
    /** Checks that nothing is null. */
    public Detail {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
