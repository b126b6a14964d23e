package io.businesscanvas.cli.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which language the command speaks.
 *
 * <p>It is determined before the arguments are parsed, because help and error messages need it, too.
 *
 * @param chosen the value of {@code --locale}
 * @param usual what counts where it says nothing: the environment, or else what Java found
 */
public record Language(Optional<Locale> chosen, Locale usual) {
    private static final String OPTION = "--locale";
    private static final String END_OF_OPTIONS = "--";

    public static Language of(Map<String, String> environment, String... arguments) {
        return new Language(
                chosen(Arrays.asList(arguments)),
                EnvironmentLocale.in(environment).orElseGet(Locale::getDefault));
    }

    /** The language of all that is said. */
    Locale locale() {
        return chosen.orElse(usual);
    }

    /** Returns the language of a tag such as {@code en}, {@code zh-CN} or {@code zh_CN}; empty for what is none. */
    public static Optional<Locale> ofTag(String tag) {
        return Optional.of(Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    private static Optional<Locale> chosen(List<String> arguments) {
        int end = arguments.contains(END_OF_OPTIONS) ? arguments.indexOf(END_OF_OPTIONS) : arguments.size();
        Optional<Locale> chosen = Optional.empty();
        for (int i = 0; i < end; i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                chosen = ofTag(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && i + 1 < end) {
                chosen = ofTag(arguments.get(i + 1));
            }
        }
        return chosen;
    }
}
