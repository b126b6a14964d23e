package io.businesscanvas.cli;

import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What running the command in this process gave: the same from the arguments to the exit code, without the time that a
 * process takes to start.
 *
 * @param exitCode the exit code for the shell
 * @param out standard output
 * @param err standard error
 */
public record CanvasInProcess(int exitCode, String out, String err) {
    /** Runs the command. */
    public static CanvasInProcess run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Language language = Language.of(Map.of("LANG", "en_GB.UTF-8"), arguments);
        int exitCode = Canvas.run(new Console(new PrintWriter(out), new PrintWriter(err), language), arguments);
        return new CanvasInProcess(exitCode, out.toString(), err.toString());
    }
}
