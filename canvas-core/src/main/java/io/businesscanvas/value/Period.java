package io.businesscanvas.value;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often an amount, a price or a quantity recurs.
 *
 * @since 0.1
 */
public enum Period implements Keyword {
    /** Not at all; amounts only. */
    ONCE(0),
    /** 365 times a year. */
    DAY(365),
    /** 52 times a year. */
    WEEK(52),
    /** 12 times a year. */
    MONTH(12),
    /** Once a year. */
    YEAR(1);

    private final int timesAYear;

    Period(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** Returns how often it occurs in a year; empty for {@link #ONCE}. */
    public OptionalInt timesAYear() {
        return timesAYear == 0 ? OptionalInt.empty() : OptionalInt.of(timesAYear);
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Period> fromKey(String key) {
        return Keyword.find(Period.class, key);
    }
}
