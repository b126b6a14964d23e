package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Failures;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads canvases for commands that need complete ones, and reports the problems of other files. */
final class CanvasReader {
    /** The argument for standard input. */
    static final String STANDARD_INPUT = "-";

    private final Console console;
    private int exitCode = CheckStatus.CLEAN.exitCode();

    CanvasReader(Console console) {
        this.console = console;
    }

    /** Returns the canvas of a file, or of standard input; empty if it has problems, which are printed. */
    Optional<BusinessCanvas> read(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            byte[] bytes = System.in.readNBytes(CanvasJson.MAX_DOCUMENT_BYTES + 1);
            return whole(CanvasJson.standard().parse("<stdin>", bytes)).flatMap(CanvasDocument::canvas);
        }
        return read(Path.of(file));
    }

    /** Returns the canvas of a file; empty if it has problems, which are printed. */
    Optional<BusinessCanvas> read(Path file) throws IOException {
        return parse(file).flatMap(CanvasDocument::canvas);
    }

    /** The document of a file; empty if it cannot be read or has errors, which have been reported then. */
    Optional<CanvasDocument> parse(Path file) throws IOException {
        CanvasDocument document;
        try {
            document = CanvasJson.standard().parse(file);
        } catch (IOException e) {
            fail(file.toString(), FileFailure.reasonOf(file, e));
            return Optional.empty();
        }
        return whole(document);
    }

    /** This document; empty if it has errors, which have been reported then. */
    Optional<CanvasDocument> whole(CanvasDocument document) throws IOException {
        if (document.hasErrors() || document.canvas().isEmpty()) {
            tellMistakes(document);
            return Optional.empty();
        }
        return Optional.of(document);
    }

    /** Reports why something could not be opened, read or written. */
    void fail(String name, Message reason) {
        console.remark(name.replace(File.separatorChar, '/') + ": " + reason.in(console.locale()));
        worsen(CheckStatus.FAILURE.exitCode());
    }

    /** Reports why something could not be written. */
    void fail(UnwritableFileException failure) {
        console.remark(Failures.message(Path.of(""), failure, console.locale()));
        worsen(CheckStatus.FAILURE.exitCode());
    }

    /** The highest exit code of the reported failures. */
    int exitCode() {
        return exitCode;
    }

    /** Remembers an exit code, if it is higher than the one before. */
    void worsen(int other) {
        exitCode = Math.max(exitCode, other);
    }

    private void tellMistakes(CanvasDocument document) throws IOException {
        ValidationReport mistakes = ValidationReport.ofProblems(document);
        ReportRenderer.builder().locale(console.locale()).build().render(mistakes, console.err());
        worsen(CheckStatus.FINDINGS.exitCode());
    }
}
