package io.businesscanvas.internal.text;

/**
 * Conditions on arguments; each names the argument, the condition and the value.
 *
 * @since 0.1
 */
public final class Require {
    private static final int MOST_SHOWN = 200;

    private Require() {}

    /** Returns a text that is not blank and well-formed. */
    public static String notBlank(String argument, String text) {
        require(!Texts.isBlank(text), argument, "must not be blank", text);
        return wellFormed(argument, text);
    }

    /** Returns a text without an unpaired surrogate. */
    public static String wellFormed(String argument, String text) {
        require(Texts.isWellFormed(text), argument, "must not hold an unpaired surrogate", text);
        return text;
    }

    /** Throws an exception that names argument, condition and value unless the condition holds. */
    public static void notNegative(String argument, long number) {
        require(number >= 0, argument, "must not be negative", number);
    }

    public static void require(boolean holds, String argument, String condition, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(argument + " " + condition + ", but was " + shown(value));
        }
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        String shown = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
        return value instanceof CharSequence ? "\"" + shown + "\"" : shown;
    }
}
