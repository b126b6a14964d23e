package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.text.ReportTotals;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** The report for people, with code frames or one line a finding. What could not be read is told elsewhere. */
final class TextReport implements ReportWriter {
    private final ReportRenderer renderer;
    private final boolean hasSummary;
    private final Locale locale;
    private final Writer out;

    private TextReport(ReportSettings settings, Writer out, boolean isOneLine) {
        this.renderer = ReportRenderer.builder()
                .locale(settings.locale())
                .color(settings.color())
                .oneLine(isOneLine)
                .build();
        this.hasSummary = settings.summary() && !isOneLine;
        this.locale = settings.locale();
        this.out = out;
    }

    static TextReport full(ReportSettings settings, Writer out) {
        return new TextReport(settings, out, false);
    }

    static TextReport lines(ReportSettings settings, Writer out) {
        return new TextReport(settings, out, true);
    }

    /** The command prints these problems itself, with its other messages. */
    @Override
    public void addConfiguration(CheckedFile file) {}

    @Override
    public void add(CheckedFile file) throws IOException {
        if (file.report().isPresent()) {
            renderer.render(named(file.report().get()), out);
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        if (hasSummary && totals.files() > 0) {
            out.append(renderer.summary(new ReportTotals(
                            totals.errors(), totals.warnings(), totals.hints(), totals.files(), totals.rulesRun())))
                    .append('\n');
        }
        if (hasSummary && totals.hasBaseline()) {
            out.append(ReportMessages.say("baseline", totals.baselined(), totals.stale())
                            .in(locale))
                    .append('\n');
        }
    }

    /** A name that begins with two colons would make the log of GitHub Actions take the line for a command. */
    private static ValidationReport named(ValidationReport report) {
        Optional<CanvasSource> source = report.source()
                .map(file -> file.name().stripLeading().startsWith("::")
                        ? CanvasSource.of("./" + file.name(), file.text())
                        : file);
        return new ValidationReport(
                source, report.findings(), report.rulesRun(), report.rulesSkipped(), report.suppressed());
    }
}
