package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.document.Severity;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Several reports of one check, written at the same time.
 *
 * @since 0.1
 */
public final class Reports implements ReportWriter, Closeable {
    private final ReportSettings settings;
    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<Writer> files = new ArrayList<>();

    private Reports(ReportSettings settings) {
        this.settings = settings;
    }

    /** Returns an empty set of reports; reports written to files are uncoloured and always UTF-8. */
    public static Reports of(ReportSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return new Reports(settings);
    }

    /** Adds a report to this output, which stays open. */
    public Reports to(Writer out, ReportFormat format) {
        Objects.requireNonNull(out, "out");
        writers.add(format.open(settings, out));
        return this;
    }

    /** Adds a report to this output that shows findings of this severity and above; the output stays open. */
    public Reports to(Writer out, ReportFormat format, Severity lowest) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(lowest, "lowest");
        writers.add(new ShownFindings(format.open(settings, out), lowest));
        return this;
    }

    /**
     * Adds a report to this file, in UTF-8 without a byte order mark; parent folders are created.
     *
     * @throws UnwritableFileException if the file cannot be written; the other methods throw it if that shows later
     */
    public Reports to(Path file, ReportFormat format) throws UnwritableFileException {
        Writer out = new BufferedWriter(new OutputStreamWriter(ReportFile.open(file), StandardCharsets.UTF_8));
        files.add(out);
        writers.add(format.open(settings.withColor(false), out));
        return this;
    }

    /**
     * Adds a Markdown summary to this file, after what it already contains, as GitHub Actions shows it on the page of a
     * run: the totals, a table of the most severe findings, the others collapsed.
     *
     * @throws UnwritableFileException if the file cannot be written
     */
    public Reports toStepSummary(Path file) throws UnwritableFileException {
        Writer out = new BufferedWriter(new OutputStreamWriter(ReportFile.append(file), StandardCharsets.UTF_8));
        files.add(out);
        writers.add(new StepSummary(settings, out));
        return this;
    }

    @Override
    public void addConfiguration(CheckedFile file) throws IOException {
        Objects.requireNonNull(file, "file");
        for (ReportWriter writer : writers) {
            writer.addConfiguration(file);
        }
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        Objects.requireNonNull(file, "file");
        for (ReportWriter writer : writers) {
            writer.add(file);
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        Objects.requireNonNull(totals, "totals");
        for (ReportWriter writer : writers) {
            writer.end(totals);
        }
        for (Writer file : files) {
            file.flush();
        }
    }

    /** Closes the files; reports that were not ended remain incomplete. */
    @Override
    public void close() throws IOException {
        for (Writer file : files) {
            file.close();
        }
    }
}
