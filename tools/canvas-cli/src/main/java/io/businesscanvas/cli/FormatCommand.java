package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.cli.option.SelectionOptions;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Formats canvas files. */
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
        FileSelection chosen = selection.selection();
        SelectedFiles selected = selection.files(chosen);
        Optional<NamedFile> input = selection.input(chosen);
        List<NamedFile> all = new ArrayList<>(selected.files());
        input.ifPresent(all::add);
        SelectedFiles whole = new SelectedFiles(all, selected.unmatched(), selected.skipped());
        if (selection.listsFiles()) {
            return new FileList(console).print(whole, selection.allowsEmpty());
        }
        reader.worsen(new FileList(console).remark(whole, selection.allowsEmpty()));
        if (input.isPresent()) {
            formatInput(input.get());
        }
        for (NamedFile file : selected.files()) {
            formatFile(file);
        }
        return reader.exitCode();
    }

    /** The text on standard input is formatted to standard output. */
    private void formatInput(NamedFile input) throws IOException {
        byte[] content;
        try (InputStream in = input.content().open()) {
            content = in.readAllBytes();
        }
        Optional<CanvasDocument> document = reader.whole(JSON.parse(input.name(), content));
        if (document.isPresent() && (check || diff)) {
            compare(input.name(), document.get());
        } else if (document.isPresent()) {
            print(document.get());
        }
    }

    private void print(CanvasDocument document) {
        String mark = document.source().hasByteOrderMark() ? "\uFEFF" : "";
        String text = JSON.isFormatted(document) ? document.source().text() : JSON.format(document);
        console.out().print(mark + text);
    }

    private void formatFile(NamedFile file) throws IOException {
        Path path = Path.of(file.name());
        Optional<CanvasDocument> document = reader.parse(path);
        if (document.isEmpty()) {
            return;
        }
        if (check || diff) {
            compare(file.name(), document.get());
            return;
        }
        try {
            JSON.format(document.get(), path);
        } catch (IOException e) {
            reader.fail(file.name(), CliMessages.message("unwritable"));
        }
    }

    private void compare(String name, CanvasDocument document) {
        if (JSON.isFormatted(document)) {
            return;
        }
        if (check) {
            reader.worsen(CheckStatus.FINDINGS.exitCode());
        }
        String before = document.source().text();
        String shown = diff ? UnifiedDiff.between(name, before, JSON.format(document)) : name + "\n";
        console.show(shown);
    }
}
