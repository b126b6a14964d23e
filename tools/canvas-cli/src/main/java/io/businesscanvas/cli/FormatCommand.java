package io.businesscanvas.cli;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out canvas files anew. */
@Command(
        name = "format",
        description = "Lays out canvas files; nothing that they say changes.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files are laid out",
            "1:a file is not (with --check), or has mistakes, which are told",
            "2:wrong usage, or no canvas file was found",
            "3:a file could not be opened, read or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  canvas format canvases", "  canvas format --check --diff"})
final class FormatCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            defaultValue = ".",
            description = "Files, folders and globs; the current folder by default.")
    private List<String> paths = List.of();

    @Option(names = "--check", description = "Change nothing; list the files that are laid out otherwise.")
    private boolean check;

    @Option(names = "--diff", description = "Change nothing; show what would change.")
    private boolean diff;

    @Mixin
    private LanguageOption language = new LanguageOption();

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SelectedFiles selected = FileSelection.builder().build().select(paths);
        CanvasReader reader = new CanvasReader(console, language.locale());
        for (String path : selected.unmatched()) {
            console.err().println("canvas: " + CommandTexts.say(language.locale(), "unmatched", path));
            reader.worsen(ExitCodes.USAGE);
        }
        for (CanvasFile file : selected.files()) {
            format(file, reader);
        }
        return reader.exitCode();
    }

    private void format(CanvasFile file, CanvasReader reader) throws IOException {
        Path path = Path.of(file.name());
        Optional<CanvasDocument> document = reader.parse(path);
        if (document.isEmpty()) {
            return;
        }
        String before = document.get().source().text();
        String after = CanvasJson.standard().format(document.get().source());
        try {
            if (!Arrays.equals(after.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(path))) {
                change(file.name(), before, after, reader);
            }
        } catch (IOException e) {
            reader.fail(file.name(), CommandTexts.unwritable());
        }
    }

    private void change(String name, String before, String after, CanvasReader reader) throws IOException {
        if (check) {
            reader.worsen(ExitCodes.FINDINGS);
        }
        if (diff) {
            console.out().print(UnifiedDiff.between(name, before, after));
        } else if (check) {
            console.out().println(name);
        } else {
            CanvasJson.standard().format(Path.of(name));
        }
    }
}
