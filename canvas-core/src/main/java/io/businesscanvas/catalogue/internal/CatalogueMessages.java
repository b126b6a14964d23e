package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The words of the built-in rules, in both languages.
 *
 * <p>A text names the entries of a block by the key of the block in angle brackets ({@code <valuePropositions>}), so
 * that a person reads the words of the personal canvas.
 */
public final class CatalogueMessages {
    private static final MessageBundle BUNDLE = MessageBundle.of(
            "catalogue", locale -> ResourceBundle.getBundle("io.businesscanvas.catalogue.internal.catalogue", locale));
    private static final Pattern NOUN = Pattern.compile("<([A-Za-z]+)>");

    private CatalogueMessages() {}

    public static boolean has(String key) {
        return BUNDLE.has(key);
    }

    /** Returns a text in the terms of a business. */
    public static Message message(String key, Object... arguments) {
        return message(Variant.BUSINESS, key, arguments);
    }

    /**
     * Returns a text in the terms of this variant; an argument that is itself a message is rendered in the same
     * language.
     */
    public static Message message(Variant variant, String key, Object... arguments) {
        return new CatalogueMessage(variant, key, List.of(arguments));
    }

    private record CatalogueMessage(Variant variant, String key, List<Object> arguments) implements Message {
        @Override
        public String in(Locale locale) {
            String text = NOUN.matcher(BUNDLE.text(locale, key)).replaceAll(noun -> nounOf(noun.group(1), locale));
            if (arguments.isEmpty() && text.indexOf('{') < 0) {
                return text;
            }
            Object[] words = arguments.stream()
                    .map(argument -> argument instanceof Message message ? message.in(locale) : argument)
                    .toArray();
            return TextBundle.filled(text, words);
        }

        private String nounOf(String block, Locale locale) {
            return Phrases.noun(Block.fromKey(block).orElseThrow(), variant).in(locale);
        }
    }
}
