package io.businesscanvas.rule;

import io.businesscanvas.document.Severity;
import io.businesscanvas.value.Keyword;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The severity of the findings of a rule, or off.
 *
 * @since 0.1
 */
public enum Level implements Keyword {
    /** Findings are errors. */
    ERROR(Severity.ERROR),
    /** Findings are warnings. */
    WARNING(Severity.WARNING),
    /** Findings are hints. */
    HINT(Severity.HINT),
    /** The rule is disabled. */
    OFF(null);

    private final Optional<Severity> severity;

    Level(@Nullable Severity severity) {
        this.severity = Optional.ofNullable(severity);
    }

    /** Returns the severity of findings; empty if the rule is off. */
    public Optional<Severity> severity() {
        return severity;
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Level> fromKey(String key) {
        return Keyword.find(Level.class, key);
    }
}
