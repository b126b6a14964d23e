package io.businesscanvas.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options such as {@code --report FORMAT=FILE} may be given several times, but not twice for one key. */
final class RepeatedKeys {
    private RepeatedKeys() {}

    /** The first key that was given twice, after its option; empty if there is none. */
    static Optional<String> in(CommandSpec command) {
        return command.options().stream()
                .filter(option -> option.typeInfo().isMap())
                .flatMap(option -> in(option).stream())
                .findFirst();
    }

    private static Optional<String> in(OptionSpec option) {
        Set<String> seen = new HashSet<>();
        List<String> given = option.originalStringValues();
        return given.stream()
                .map(value -> value.replaceFirst("=.*", "").toLowerCase(Locale.ROOT))
                .filter(key -> !seen.add(key))
                .findFirst()
                .map(key -> option.longestName() + " " + key);
    }
}
