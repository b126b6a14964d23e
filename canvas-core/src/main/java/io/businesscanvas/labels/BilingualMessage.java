package io.businesscanvas.labels;

import io.businesscanvas.internal.text.TextBundle;
import java.util.Locale;

/** A text in both languages. */
record BilingualMessage(String english, String simplifiedChinese) implements Message {
    @Override
    public String in(Locale locale) {
        return TextBundle.isChinese(locale) ? simplifiedChinese : english;
    }
}
