package io.businesscanvas.labels;

import java.util.Locale;
import java.util.Objects;

/** A text that is not translated, such as that of a custom rule. */
record VerbatimMessage(String words) implements Message {
    @Override
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return words;
    }
}
