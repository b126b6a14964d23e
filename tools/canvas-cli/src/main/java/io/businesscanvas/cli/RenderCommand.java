package io.businesscanvas.cli;

import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.cli.option.RenderOptions.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws canvas files. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--findings")
    private boolean findings;

    @Option(names = "--open")
    private boolean open;

    @Mixin
    private RenderOptions options = new RenderOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requirePossible();
        Drawing drawing = new Drawing(console, options, findings);
        CanvasReader reader = new CanvasReader(console);
        if (isForFolder()) {
            SelectedFiles selected = FileSelection.builder().build().select(files);
            reader.worsen(new FileList(console).remark(selected, false));
            DrawnFolder folder = new DrawnFolder(output.orElseThrow(), options.form(), reader);
            show(folder.write(selected.files(), drawing, console));
        } else {
            renderOne(Path.of(files.get(0)), drawing, reader);
        }
        return reader.exitCode();
    }

    private void renderOne(Path file, Drawing drawing, CanvasReader reader) throws IOException {
        Optional<Drawing.Drawn> drawn = drawing.of(file, reader);
        if (drawn.isEmpty()) {
            return;
        }
        if (output.isEmpty()) {
            console.show(drawn.get().text().toString());
        } else {
            show(new DrawnFile(output.get(), options.form()).write(drawn.get().text(), reader));
        }
    }

    private void show(Optional<Path> written) {
        if (open && written.isPresent() && !Desktop.open(written.get())) {
            console.remark(CliMessages.say(console.locale(), "render.no-desktop", written.get()));
        }
    }

    /** Several files, a folder or a glob are drawn into a folder; so is one file if the output is a folder. */
    private boolean isForFolder() {
        return output.isPresent()
                && (files.size() > 1
                        || Files.isDirectory(output.get())
                        || !Files.isRegularFile(Path.of(files.get(0))) && Files.isDirectory(Path.of(files.get(0))));
    }

    private void requirePossible() {
        if (options.isContradictory()) {
            reject("usage.not-both", "--links", "--no-links");
        }
        if (findings && options.form() != Form.HTML) {
            reject("render.findings-html");
        }
        boolean isSeveral = files.size() > 1 || Files.isDirectory(Path.of(files.get(0)));
        if (output.isEmpty() && (open || isSeveral)) {
            reject(open ? "render.open-output" : "render.several-output");
        }
    }

    private void reject(String key, Object... arguments) {
        throw new ParameterException(spec.commandLine(), CliMessages.say(console.locale(), key, arguments));
    }
}
