package io.businesscanvas.labels;

import java.util.Locale;

/** Words that nobody translates, such as those of users' own rules. */
record VerbatimMessage(String words) implements Message {
    @Override
    public String in(Locale locale) {
        return words;
    }
}
