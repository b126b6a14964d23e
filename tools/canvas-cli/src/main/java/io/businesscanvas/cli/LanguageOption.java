package io.businesscanvas.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which language a command answers. */
final class LanguageOption {
    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "Language of the answer, such as en or zh-CN; that of the environment by default.")
    private Optional<Locale> locale = Optional.empty();

    /** The language that was asked for. */
    Optional<Locale> asked() {
        return locale;
    }

    /** The language of messages. */
    Locale locale() {
        return locale.orElseGet(Locale::getDefault);
    }
}
