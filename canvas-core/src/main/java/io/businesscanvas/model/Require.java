package io.businesscanvas.model;

import io.businesscanvas.internal.text.Texts;

/** Conditions on arguments; each names the argument, the condition and the value. */
final class Require {
    private static final int MOST_SHOWN = 200;

    private Require() {}

    static String notBlank(String argument, String text) {
        require(!Texts.isBlank(text), argument, "must not be blank", text);
        return wellFormed(argument, text);
    }

    static String wellFormed(String argument, String text) {
        require(Texts.isWellFormed(text), argument, "must not hold half a surrogate pair", text);
        return text;
    }

    static void require(boolean holds, String argument, String condition, Object value) {
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
