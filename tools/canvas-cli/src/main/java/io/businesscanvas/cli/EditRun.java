package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.cli.edit.CanvasChange;
import io.businesscanvas.cli.edit.ChangeJson;
import io.businesscanvas.cli.option.EditOptions;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.json.JsonEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Makes one change of a canvas file, with the smallest edits of its text. */
final class EditRun {
    private final Console console;
    private final CommandSpec spec;
    private final EditOptions options;

    EditRun(Console console, CommandSpec spec, EditOptions options) {
        this.console = console;
        this.spec = spec;
        this.options = options;
    }

    /** Returns the exit code. */
    int run(Path file, Function<CanvasArguments, CanvasChange> command) throws IOException {
        if (options.isDiff() && options.isJson()) {
            throw new ParameterException(
                    spec.commandLine(), CliMessages.say(console.locale(), "usage.not-both", "--diff", "--json"));
        }
        CanvasReader reader = new CanvasReader(console);
        Optional<CanvasDocument> document = reader.parse(file);
        if (document.isPresent()) {
            CanvasArguments arguments =
                    new CanvasArguments(document.get().canvas().orElseThrow(), spec, console.locale());
            apply(document.get(), command.apply(arguments), file, reader);
        }
        return reader.exitCode();
    }

    private void apply(CanvasDocument document, CanvasChange change, Path file, CanvasReader reader) {
        TextEdits edits = change.edit().map(JsonEdits.of(document)::edits).orElse(TextEdits.none());
        CanvasSource source = document.source();
        CanvasSource edited = source.withText(edits.apply(source.text()));
        if (options.isDiff()) {
            String diff = UnifiedDiff.between(source.name(), source.text(), edited.text());
            console.out().print(LogText.neutral(diff));
            return;
        }
        if (!edits.isEmpty() && !isWritten(edited, file, reader)) {
            return;
        }
        if (options.isJson()) {
            ChangeJson.write(source, change, edits, console.locale(), console.out());
        } else {
            console.out().println(LogText.neutral(change.summary().in(console.locale())));
        }
    }

    private static boolean isWritten(CanvasSource edited, Path file, CanvasReader reader) {
        try {
            JsonEdits.write(edited, file);
            return true;
        } catch (IOException e) {
            reader.fail(file.toString(), CliMessages.message("unwritable"));
            return false;
        }
    }
}
