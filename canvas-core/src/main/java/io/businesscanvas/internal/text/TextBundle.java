package io.businesscanvas.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Texts in the languages that are spoken here: English and Simplified Chinese.
 *
 * <p>Any locale is mapped to one of the two, and exactly that bundle is loaded. The machine's default locale never
 * plays a part.
 *
 * @since 0.1
 */
public final class TextBundle {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    private static final Set<String> TRADITIONAL = Set.of("Hant", "TW", "HK", "MO");

    private static final Map<String, MessageFormat> PARSED = new ConcurrentHashMap<>();

    private final String name;
    private final Function<Locale, ResourceBundle> loader;
    private final Map<Locale, ResourceBundle> loaded = new ConcurrentHashMap<>();

    private TextBundle(String name, Function<Locale, ResourceBundle> loader) {
        this.name = name;
        this.loader = loader;
    }

    /**
     * Returns the texts that the loader finds; its argument is {@link Locale#ROOT} for English or {@code zh_Hans}.
     *
     * <p>The loader is the caller's own {@code locale -> ResourceBundle.getBundle(name, locale)}, since a module keeps
     * its resources to itself.
     */
    public static TextBundle of(String name, Function<Locale, ResourceBundle> loader) {
        return new TextBundle(name, loader);
    }

    /** Returns whether this locale selects Chinese; all others select English. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh")
                && !TRADITIONAL.contains(locale.getScript())
                && (!TRADITIONAL.contains(locale.getCountry())
                        || locale.getScript().equals("Hans"));
    }

    /**
     * Returns the text of this key, unchanged.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    /** Returns whether there is a text of this key. */
    public boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    /** Returns the text of this key in this language; empty if neither the language nor English has one. */
    public Optional<String> find(Locale locale, String key) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Returns the text of this key, its gaps ({@code {0}} and so on) filled with the arguments. */
    public String text(Locale locale, String key, Object... arguments) {
        return filled(text(locale, key), arguments);
    }

    /** Returns a text of a bundle, its gaps filled with the arguments. */
    public static String filled(String text, Object... arguments) {
        MessageFormat parsed = PARSED.computeIfAbsent(text, pattern -> new MessageFormat(pattern, Locale.ROOT));
        MessageFormat own = (MessageFormat) parsed.clone(); // since threads must not share one
        return own.format(arguments);
    }

    private ResourceBundle bundle(Locale locale) {
        return loaded.computeIfAbsent(isChinese(locale) ? CHINESE : Locale.ROOT, loader);
    }

    /** Returns the name of the bundle. */
    @Override
    public String toString() {
        return name;
    }
}
