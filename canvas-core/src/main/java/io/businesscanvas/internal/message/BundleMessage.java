package io.businesscanvas.internal.message;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A text of a bundle with its gaps filled. */
record BundleMessage(MessageBundle bundle, String key, List<Object> arguments) implements VariantMessage {
    @Override
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return bundle.format(locale, key, arguments);
    }

    @Override
    public Message in(Variant variant) {
        List<Object> adapted = arguments.stream()
                .<Object>map(argument ->
                        argument instanceof Message message ? VariantMessage.in(variant, message) : argument)
                .toList();
        return new BundleMessage(bundle, key, adapted);
    }
}
