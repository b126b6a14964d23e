package io.businesscanvas.labels;

import java.util.Locale;

/** A text that is not translated, such as that of a custom rule. */
record VerbatimMessage(String words) implements Message {
    @Override
    public String in(Locale locale) {
        return words;
    }
}
