package io.businesscanvas.cli.console;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.internal.text.NearestWord;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports usage errors in few lines: what is wrong, a suggestion, and where to find help. */
public record UsageErrors(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        Help help = command.getHelp();
        PrintWriter err = console.err();
        console.remark(reason(failure, command.getCommandSpec()));
        err.print(help.synopsisHeading());
        err.print(help.synopsis(help.synopsisHeadingLength()));
        err.println(say("usage.more", command.getCommandSpec().qualifiedName()));
        return CheckStatus.USAGE.exitCode();
    }

    private String reason(ParameterException failure, CommandSpec command) {
        ArgSpec argument = failure.getArgSpec();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        } else if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        } else if (failure instanceof OverwrittenOptionException twice) {
            return say("usage.twice", name(twice.getOverwritten()));
        } else if (failure instanceof MutuallyExclusiveArgsException) {
            return say("usage.exclusive");
        } else if (failure.getCause() instanceof TypeConversionException refused) {
            return say("usage.invalid", name(argument), String.valueOf(refused.getMessage()));
        } else if (argument != null) {
            return say("usage.form", name(argument), argument.paramLabel(), failure.getValue());
        }
        return String.valueOf(failure.getMessage());
    }

    private String unmatched(UnmatchedArgumentException failure, CommandSpec command) {
        String first = failure.getUnmatched().get(0);
        List<String> options =
                command.options().stream().map(OptionSpec::longestName).toList();
        if (failure.isUnknownOption() && !options.contains(first)) {
            return unknown("usage.option", first.replaceFirst("=.*", ""), options);
        }
        return command.subcommands().isEmpty()
                ? say("usage.too-much", first)
                : unknown("usage.command", first, command.subcommands().keySet());
    }

    private String unknown(String key, String word, Collection<String> known) {
        return NearestWord.to(word, known)
                .map(nearest -> say(key + ".nearest", word, nearest))
                .orElseGet(() -> say(key, word));
    }

    private String missing(MissingParameterException failure) {
        ArgSpec first = failure.getMissing().get(0);
        if (first.isOption()) {
            return say("usage.value", name(first), first.paramLabel());
        }
        String labels = failure.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
        return say("usage.missing", labels);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(console.locale(), key, arguments);
    }
}
