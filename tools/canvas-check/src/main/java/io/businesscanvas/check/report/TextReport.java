package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.text.ReportTotals;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report for people, with code frames or one line per finding. No line of it is a command for a CI server.
 *
 * <p>With code frames, the command reports files that could not be read, and problems of configuration, on standard
 * error: here they are counted only.
 */
final class TextReport implements ReportWriter {
    /** With more findings than this, a table gives the overview. */
    private static final int MANY = 50;

    private final ReportRenderer renderer;
    private final ReportSettings settings;
    private final boolean isOneLine;
    private final Writer out;

    private TextReport(ReportSettings settings, Writer out, boolean isOneLine) {
        this.renderer = ReportRenderer.builder()
                .locale(settings.locale())
                .color(settings.color())
                .oneLine(isOneLine)
                .build();
        this.settings = settings;
        this.isOneLine = isOneLine;
        this.out = out;
    }

    static TextReport full(ReportSettings settings, Writer out) {
        return new TextReport(settings, out, false);
    }

    static TextReport lines(ReportSettings settings, Writer out) {
        return new TextReport(settings, out, true);
    }

    @Override
    public void addConfiguration(CheckedFile file) throws IOException {
        if (isOneLine) {
            add(file);
        }
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        if (file.report().isPresent()) {
            renderer.render(named(file.report().get()), out);
        }
        if (file.failure().isPresent() && isOneLine) {
            ValidationReport unreadable =
                    Unreadable.report(file.name(), file.failure().get());
            renderer.render(named(unreadable), out);
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        if (isOneLine) {
            return;
        }
        if (settings.summary()) {
            out.append(summary(totals, settings));
        }
        boolean isLong = settings.summary() && totals.findings() > MANY;
        if (settings.statistics() || isLong) {
            out.append('\n').append(RuleStatistics.table(totals.findingsByRule(), settings.locale()));
        }
    }

    /**
     * Returns the totals in sentences, one a line; it never claims that there are no findings if something went wrong.
     */
    static String summary(CheckTotals totals, ReportSettings settings) {
        StringBuilder sentences = new StringBuilder();
        int problems = totals.failures() + totals.configurationProblems();
        if (totals.files() > 0 && (problems == 0 || totals.findings() > 0)) {
            ReportTotals counts = new ReportTotals(
                    totals.errors(), totals.warnings(), totals.hints(), totals.files(), totals.rulesRun());
            ReportRenderer renderer =
                    ReportRenderer.builder().locale(settings.locale()).build();
            sentences.append(renderer.summary(counts)).append('\n');
        }
        if (problems > 0) {
            String counts = ReportMessages.say("incomplete", totals.failures(), totals.configurationProblems())
                    .in(settings.locale());
            sentences.append(counts.strip()).append('\n');
        }
        if (totals.hasBaseline()) {
            sentences
                    .append(ReportMessages.say("baseline", totals.baselined(), totals.stale())
                            .in(settings.locale()))
                    .append('\n');
        }
        return sentences.toString();
    }

    /** A line that begins with two colons would be a command in the log of GitHub Actions. */
    private static ValidationReport named(ValidationReport report) {
        Optional<CanvasSource> source = report.source()
                .map(file -> file.name().stripLeading().startsWith("::")
                        ? CanvasSource.of("./" + file.name(), file.text())
                        : file);
        return source.map(report::withSource).orElse(report);
    }
}
