package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.cli.console.Resources;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script by which shells complete the command: {@code completion.sh}, with the table of all words in it. */
final class CompletionScript {
    private static final String FILES = "/";

    private final List<String> cases = new ArrayList<>();

    private CompletionScript() {}

    static String of(CommandSpec root) {
        CompletionScript script = new CompletionScript();
        script.add("", root);
        script.addCase("", "", root.subcommands().keySet());
        for (CommandLine command : root.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            script.add(spec.name(), spec);
            script.addCase(spec.name(), "", arguments(spec));
        }
        return Resources.text("completion.sh").replace("CASES\n", String.join("", script.cases));
    }

    private void add(String command, CommandSpec spec) {
        addCase(
                command,
                "-",
                spec.options().stream().map(OptionSpec::longestName).toList());
        spec.options().stream().filter(option -> option.arity().max() > 0).forEach(option -> add(command, option));
    }

    /** Some values have two halves, such as {@code FORMAT=FILE}. */
    private void add(String command, OptionSpec option) {
        String[] labels = option.paramLabel().split("=");
        List<String> first = values(labels[0], option, 0);
        if (labels.length == 1) {
            addCase(command, option.longestName(), first);
        } else {
            addCase(
                    command,
                    option.longestName(),
                    first.stream().map(word -> word + "=").toList());
            addCase(command, option.longestName() + "=", values(labels[1], option, 1));
        }
    }

    private void addCase(String command, String before, Collection<String> words) {
        cases.add("  '%s %s') echo '%s' ;;\n".formatted(command, before, String.join(" ", words)));
    }

    private static List<String> arguments(CommandSpec command) {
        return command.positionalParameters().stream()
                .limit(1)
                .flatMap(argument -> values(argument.paramLabel(), argument, 0).stream())
                .toList();
    }

    private static List<String> values(String label, ArgSpec argument, int half) {
        return switch (label) {
            case "FILE", "PATH", "OLD" -> List.of(FILES);
            case "TERM", "ID" ->
                Catalogue.all().stream().map(rule -> rule.id().value()).toList();
            case "TAG" -> List.of("en", "zh-CN");
            default -> words(argument.auxiliaryTypes()[half]);
        };
    }

    private static List<String> words(Class<?> type) {
        return Keyword.class.isAssignableFrom(type)
                ? Stream.of(type.getEnumConstants())
                        .map(word -> ((Keyword) word).key())
                        .toList()
                : List.of();
    }
}
