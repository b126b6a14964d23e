package io.businesscanvas.cli;

import io.businesscanvas.check.drawing.DrawingForm;
import io.businesscanvas.check.drawing.DrawnFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.cli.option.OutputPath;
import io.businesscanvas.cli.option.RenderOptions;
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
    private Optional<OutputPath> output = Optional.empty();

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
        DrawingForm form = form();
        requirePossible(form);
        CanvasReader reader = new CanvasReader(console);
        Drawing drawing = new Drawing(form, console, options, findings, reader);
        if (output.isEmpty()) {
            StringBuilder text = new StringBuilder();
            drawing.draw(Path.of(files.get(0)), text);
            console.show(text.toString());
        } else if (isForFolder()) {
            SelectedFiles selected = FileSelection.builder().build().select(files);
            reader.worsen(new FileList(console).remark(selected, false));
            show(drawing.draw(selected.files(), output.get().path(), console.locale()));
        } else {
            show(drawing.draw(Path.of(files.get(0)), output.get().path()));
        }
        return reader.exitCode();
    }

    /** The form that was given, or else that of the file to write. */
    private DrawingForm form() {
        Optional<DrawingForm> ofFile = output.filter(target -> !isForFolder())
                .flatMap(target -> DrawingForm.named(target.path().toString()));
        return options.form().or(() -> ofFile).orElse(DrawingForm.GRID);
    }

    private void show(Optional<Path> written) {
        if (open && written.isPresent()) {
            Desktop.open(written.get())
                    .ifPresent(failure ->
                            console.remark(CliMessages.say(console.locale(), "open." + failure.key(), written.get())));
        }
    }

    private boolean isForFolder() {
        return output.isPresent() && (output.get().isFolder() || isSeveral());
    }

    /** Whether there may be several canvases: several arguments, a folder or a glob. */
    private boolean isSeveral() {
        Path first = Path.of(files.get(0));
        return files.size() > 1
                || Files.isDirectory(first)
                || Files.notExists(first) && FileSelection.isGlob(files.get(0));
    }

    private void requirePossible(DrawingForm form) {
        if (options.isContradictory()) {
            reject("usage.not-both", "--links", "--no-links");
        }
        if (findings && form != DrawingForm.HTML) {
            reject("render.findings-html");
        }
        if (output.isEmpty() && (open || isSeveral())) {
            reject(open ? "render.open-output" : "render.several-output");
        }
        if (output.isPresent() && !isForFolder()) {
            Path target = output.get().path();
            if (!new DrawnFile(target, form).isFitting()) {
                reject("render.other-kind", target, form.extensions().get(0), form.key());
            }
        }
    }

    private void reject(String key, Object... arguments) {
        throw new ParameterException(spec.commandLine(), CliMessages.say(console.locale(), key, arguments));
    }
}
