package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.model.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a canvas. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--variant", paramLabel = "KIND")
    private Variant variant = Variant.BUSINESS;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String text = CanvasTemplate.of(variant, console.locale());
        if (file.isEmpty()) {
            console.out().print(text);
            return CheckStatus.CLEAN.exitCode();
        }
        try {
            Files.writeString(file.get(), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return CheckStatus.CLEAN.exitCode();
        } catch (IOException e) {
            String reason = CliMessages.say(console.locale(), reason(e));
            console.remark(file.get() + ": " + reason);
            return CheckStatus.FAILURE.exitCode();
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "exists";
        }
        return failure instanceof NoSuchFileException ? "no-folder" : "unwritable";
    }
}
