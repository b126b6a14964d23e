package io.businesscanvas.cli.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language that the environment selects, as for other commands.
 *
 * <p>Java relies on the system, which knows only languages that are installed; a container knows none, whatever
 * {@code LANG} says. The launcher replaces {@code LC_ALL} by a language that Java can use, and hands over the one that
 * was requested in {@code CANVAS_LOCALE}.
 */
final class EnvironmentLocale {
    private EnvironmentLocale() {}

    /** The language of messages; empty where the environment does not say. */
    static Optional<Locale> in(Map<String, String> environment) {
        return Stream.of("CANVAS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.replaceAll("[.@].*", "").replace('_', '-'))
                .filter(tag -> !tag.equals("C") && !tag.equals("POSIX"))
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }
}
