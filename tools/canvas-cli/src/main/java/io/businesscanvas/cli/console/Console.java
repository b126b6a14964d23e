package io.businesscanvas.cli.console;

import io.businesscanvas.internal.text.LogText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where the command speaks to, and in which language: UTF-8 whatever the machine's default is.
 *
 * @param out results
 * @param err complaints and remarks
 * @param language the language
 */
public record Console(PrintWriter out, PrintWriter err, Language language) {
    /** That of this process, with results on this stream. */
    public static Console ofProcess(OutputStream out, Language language) {
        return new Console(writer(out), writer(new FileOutputStream(FileDescriptor.err)), language);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    public Locale locale() {
        return language.locale();
    }

    /** Prints a message to the user, separately from the results, on one line whatever file names contain. */
    public void remark(String words) {
        err.println("canvas: " + LogText.neutral(words.replaceAll("\\p{Cntrl}", "?")));
    }

    /** Prints a result for people, of which no part is a command for the CI server whose log it may go to. */
    public void show(String text) {
        out.print(LogText.neutral(text));
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
