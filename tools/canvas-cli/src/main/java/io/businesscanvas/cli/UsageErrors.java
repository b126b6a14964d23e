package io.businesscanvas.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in few lines: what is wrong, what may be meant, and where there is more. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("canvas: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.print(command.getHelp().synopsisHeading());
        err.print(command.getHelp().synopsis(command.getHelp().synopsisHeadingLength()));
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells more.");
        return ExitCodes.USAGE;
    }
}
