package io.businesscanvas.internal.message;

import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A text of a bundle with its gaps filled. */
record BundleMessage(MessageBundle bundle, String key, List<Object> arguments) implements Message {
    @Override
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return bundle.format(locale, key, arguments);
    }
}
