package io.businesscanvas.cli.preview;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.web.HtmlPage;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A file that is shown while it is edited: its last good poster, and what is wrong with it now. */
final class PreviewedFile {
    private static final long PAUSE_NANOS = 40_000_000;

    private final NamedFile file;
    private final HtmlRenderer renderer;
    private final Locale locale;
    private String stamp = "";
    private String problems = "";
    private String poster = "";
    private Optional<HtmlPage> shown = Optional.empty();
    private int version;

    PreviewedFile(NamedFile file, HtmlRenderer renderer, Locale locale) {
        this.file = file;
        this.renderer = renderer;
        this.locale = locale;
    }

    String name() {
        return file.name();
    }

    /** Returns the last good canvas with its findings, after a look at the file; empty if there was none yet. */
    synchronized Optional<HtmlPage> shown() throws IOException {
        refresh();
        return shown;
    }

    /** Returns the last good poster as a page, after a look at the file; empty if there was none yet. */
    synchronized String poster() throws IOException {
        refresh();
        return poster;
    }

    /** Returns the number of the version on the first line, and what is wrong with the file on the others. */
    synchronized String state() throws IOException {
        refresh();
        return version + "\n" + problems;
    }

    private void refresh() throws IOException {
        if (!stampOf(file.path()).equals(stamp)) {
            version++;
            do {
                stamp = stampOf(file.path());
                read();
            } while (!problems.isEmpty() && isStillWritten());
        }
    }

    /** Editors write a file in several steps: what is wrong in between is not shown. */
    private boolean isStillWritten() {
        LockSupport.parkNanos(PAUSE_NANOS);
        return !stampOf(file.path()).equals(stamp);
    }

    private void read() throws IOException {
        try {
            show(CanvasJson.standard().parse(Path.of(file.name())));
        } catch (IOException e) {
            problems = file.name() + ": " + FileFailure.reasonOf(file.path(), e).in(locale);
        }
    }

    private void show(CanvasDocument document) throws IOException {
        if (document.hasErrors() || document.canvas().isEmpty()) {
            problems = ReportRenderer.builder().locale(locale).build().render(ValidationReport.ofProblems(document));
            return;
        }
        ValidationReport report = Validator.standard()
                .withPolicy(PolicyLookup.from(Path.of("")).policyOf(file.path()).policy())
                .validate(document);
        StringBuilder page = new StringBuilder();
        HtmlPage content = HtmlPage.of(document.canvas().get()).withFindings(report);
        renderer.render(content, page);
        shown = Optional.of(content);
        poster = page.toString();
        problems = "";
    }

    /**
     * What changes when the file is saved; files that are missing for a moment, as while they are replaced, have none.
     */
    private static String stampOf(Path path) {
        try {
            return Files.getLastModifiedTime(path) + " " + Files.size(path) + " "
                    + Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return "missing";
        }
    }
}
