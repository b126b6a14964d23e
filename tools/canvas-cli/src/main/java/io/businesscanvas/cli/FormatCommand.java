package io.businesscanvas.cli;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out canvas files anew. */
@Command(name = "format", sortOptions = false)
final class FormatCommand implements Callable<Integer> {
    private static final CanvasJson JSON = CanvasJson.standard();

    private final Console console;
    private final CanvasReader reader;

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--diff")
    private boolean diff;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    FormatCommand(Console console) {
        this.console = console;
        this.reader = new CanvasReader(console);
    }

    @Override
    public Integer call() throws IOException {
        FileSelection chosen = selection.selection(file -> false);
        SelectedFiles selected = selection.files(chosen);
        Optional<CanvasFile> input = selection.input(chosen);
        selected.unmatched().forEach(path -> console.remark(CliMessages.say(console.locale(), "unmatched", path)));
        if (selected.files().isEmpty() && input.isEmpty() && !selection.allowsNothing()) {
            reader.worsen(ExitCodes.USAGE);
        }
        if (input.isPresent()) {
            formatInput(input.get());
        }
        for (CanvasFile file : selected.files()) {
            formatFile(file);
        }
        return reader.exitCode();
    }

    /** What comes from standard input goes to standard output. */
    private void formatInput(CanvasFile input) throws IOException {
        byte[] before;
        try (InputStream in = input.content().open()) {
            before = in.readAllBytes();
        }
        Optional<CanvasDocument> document = reader.whole(JSON.parse(input.name(), before));
        if (document.isPresent() && (check || diff)) {
            compare(input.name(), before, document.get());
        } else if (document.isPresent()) {
            console.out().print(JSON.format(document.get().source()));
        }
    }

    private void formatFile(CanvasFile file) throws IOException {
        Path path = Path.of(file.name());
        Optional<CanvasDocument> document = reader.parse(path);
        if (document.isEmpty()) {
            return;
        }
        try {
            if (check || diff) {
                compare(file.name(), Files.readAllBytes(path), document.get());
            } else {
                JSON.format(path);
            }
        } catch (IOException e) {
            reader.fail(file.name(), CliMessages.message("unwritable"));
        }
    }

    private void compare(String name, byte[] before, CanvasDocument document) {
        String after = JSON.format(document.source());
        if (Arrays.equals(after.getBytes(StandardCharsets.UTF_8), before)) {
            return;
        }
        if (check) {
            reader.worsen(ExitCodes.FINDINGS);
        }
        console.out().print(diff ? UnifiedDiff.between(name, document.source().text(), after) : name + "\n");
    }
}
