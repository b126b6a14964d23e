package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;

/**
 * The name of a rule, as findings, policies and suppressions give it: {@code value.unserved}.
 *
 * <p>A suppression may name a rule that nobody knows, so any text that is not blank is taken.
 *
 * @param value the id itself, not blank
 * @since 0.1
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /**
     * Takes the text as the name of a rule.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public RuleId {
        Require.notBlank("rule", value);
    }

    /**
     * The rule id with this text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
