package io.businesscanvas.labels;

import io.businesscanvas.internal.text.TextBundle;
import java.util.Locale;
import java.util.Objects;

/** A text in both languages. */
record BilingualMessage(String english, String simplifiedChinese) implements Message {
    @Override
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return TextBundle.isChinese(locale) ? simplifiedChinese : english;
    }
}
