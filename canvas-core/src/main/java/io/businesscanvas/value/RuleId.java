package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import java.util.Objects;

/**
 * The id of a rule, such as {@code value.unserved}.
 *
 * <p>A suppression may name an unknown rule, so any text that is not blank is accepted.
 *
 * @param value the id itself, not blank
 * @since 0.1
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Creates the id of a rule.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        Require.notBlank("rule", value);
    }

    /**
     * Returns the rule id with this text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static RuleId of(String value) {
        Objects.requireNonNull(value, "value");
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
