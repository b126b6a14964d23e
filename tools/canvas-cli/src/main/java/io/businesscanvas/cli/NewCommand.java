package io.businesscanvas.cli;

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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a canvas. */
@Command(
        name = "new",
        description = "Begins a canvas: empty blocks, and questions that help to fill them in.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the canvas was written", "2:wrong usage", "3:the file exists already or could not be written"
        },
        footerHeading = "%nExample:%n",
        footer = "  canvas new me.canvas.json --variant personal")
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write it, best NAME.canvas.json; never over another file. Standard output by"
                    + " default.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--variant", paramLabel = "KIND", description = "business (by default) or personal.")
    private Variant variant = Variant.BUSINESS;

    @Mixin
    private LanguageOption language = new LanguageOption();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String text = CanvasTemplate.of(variant, language.locale());
        if (file.isEmpty()) {
            console.out().print(text);
            return ExitCodes.CLEAN;
        }
        try {
            Files.writeString(file.get(), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return ExitCodes.CLEAN;
        } catch (IOException e) {
            String told = CommandTexts.say(language.locale(), reason(e));
            console.err().println("canvas: " + file.get() + ": " + told);
            return ExitCodes.FAILURE;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "exists";
        }
        return failure instanceof NoSuchFileException ? "no-folder" : "unwritable";
    }
}
