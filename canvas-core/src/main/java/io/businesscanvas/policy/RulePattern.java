package io.businesscanvas.policy;

import io.businesscanvas.value.RuleId;

/**
 * The id of a rule ({@code value.unserved}), or a prefix of ids ({@code value.*}).
 *
 * @param text the pattern as it is written
 * @since 0.1
 */
public record RulePattern(String text) {
    private static final String WILDCARD = ".*";

    /**
     * Creates a pattern.
     *
     * @throws IllegalArgumentException if it is blank, or has a star that is not at the end after a dot
     */
    public RulePattern {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "rule must be an id such as value.unserved or a prefix such as value.*, but was \"" + text + "\"");
        }
    }

    /**
     * Returns the pattern with this text.
     *
     * @throws IllegalArgumentException if it is blank, or has a star that is not at the end after a dot
     */
    public static RulePattern of(String text) {
        return new RulePattern(text);
    }

    /** Returns the pattern that matches this rule only. */
    public static RulePattern of(RuleId rule) {
        return new RulePattern(rule.value());
    }

    /** Returns whether the text is a pattern: not blank, and no star other than one at the end after a dot. */
    public static boolean isValid(String text) {
        String name = text.endsWith(WILDCARD) ? text.substring(0, text.length() - WILDCARD.length()) : text;
        return !name.isBlank() && !name.contains("*");
    }

    /** Returns whether it is a prefix. */
    public boolean isPrefix() {
        return text.endsWith(WILDCARD);
    }

    /** Returns whether the rule has this id, or an id with this prefix. */
    public boolean matches(RuleId rule) {
        return isPrefix() ? rule.value().startsWith(stem()) : text.equals(rule.value());
    }

    /** Returns whether every rule that the other matches is matched by this. */
    boolean includes(RulePattern other) {
        return isPrefix() ? other.stem().startsWith(stem()) : equals(other);
    }

    private String stem() {
        return isPrefix() ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the pattern as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
