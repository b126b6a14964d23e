package io.businesscanvas.cli;

import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.check.drawing.DrawingForm;
import io.businesscanvas.check.drawing.DrawingSink;
import io.businesscanvas.check.drawing.DrawnFile;
import io.businesscanvas.check.drawing.FolderDrawing;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Findings;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.HtmlPage;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws files with the options of a command; files that cannot be read or written are reported by the reader. */
final class Drawing implements DrawingSink {
    private final DrawingForm form;
    private final RenderOptions options;
    private final Optional<Locale> language;
    private final boolean hasFindings;
    private final CanvasReader reader;
    private final PolicyLookup policies = PolicyLookup.from(Path.of(""));

    /** A drawing whose pages show findings or not. */
    Drawing(DrawingForm form, Console console, RenderOptions options, boolean hasFindings, CanvasReader reader) {
        this.form = form;
        this.options = options;
        this.language = console.language().chosen();
        this.hasFindings = hasFindings;
        this.reader = reader;
    }

    /** Draws the canvas of a file to this output; returns whether it could be read. */
    boolean draw(Path file, Appendable out) throws IOException {
        Optional<CanvasDocument> document = reader.parse(file);
        if (document.isEmpty()) {
            return false;
        }
        BusinessCanvas canvas = document.get().canvas().orElseThrow();
        Optional<Findings> findings = findingsOf(file, document.get());
        if (findings.isEmpty()) {
            options.renderer(form, language).render(canvas, out);
        } else {
            options.page(language).render(HtmlPage.of(canvas).withFindings(findings.get()), out);
        }
        return true;
    }

    /** Draws the canvas of a file into another file, and returns that; empty if it is not possible. */
    Optional<Path> draw(Path file, Path target) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!draw(file, text)) {
            return Optional.empty();
        }
        try {
            new DrawnFile(target, form).write(text);
            return Optional.of(target);
        } catch (UnwritableFileException e) {
            failed(e);
            return Optional.empty();
        }
    }

    /** Draws files into a folder, and returns the file to open first, if there is one. */
    Optional<Path> draw(List<NamedFile> files, Path folder, Locale locale) throws IOException {
        FolderDrawing drawing = form == DrawingForm.HTML
                ? FolderDrawing.pages(folder, options.page(language), locale, this)
                : FolderDrawing.files(folder, form, options.renderer(form, language), this);
        for (NamedFile file : files) {
            Optional<CanvasDocument> document = reader.parse(Path.of(file.name()));
            if (document.isPresent()) {
                BusinessCanvas canvas = document.get().canvas().orElseThrow();
                String name = file.name().substring(file.name().lastIndexOf('/') + 1);
                drawing.add(FolderDrawing.stemOf(name), canvas, findingsOf(file.path(), document.get()));
            }
        }
        return drawing.finish();
    }

    @Override
    public void written(Path file) {}

    @Override
    public void failed(UnwritableFileException failure) {
        reader.fail(failure);
    }

    private Optional<Findings> findingsOf(Path file, CanvasDocument document) {
        if (!hasFindings) {
            return Optional.empty();
        }
        Path path = file.toAbsolutePath().normalize();
        return Optional.of(Validator.standard()
                .withPolicy(policies.policyOf(path).policy())
                .validate(document));
    }
}
