package io.businesscanvas.maven;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.ResultSink;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Writes findings into the log of a build, one a line: {@code path:line:column: error [rule] text Fix: text}. */
final class LogSink implements ResultSink {
    private final Log log;
    private final Locale locale;
    private final ProjectFolder folder;
    private final ReportRenderer lines;

    LogSink(Log log, Locale locale, ProjectFolder folder) {
        this.log = log;
        this.locale = locale;
        this.folder = folder;
        this.lines = ReportRenderer.builder().locale(locale).oneLine(true).build();
    }

    @Override
    public void addConfiguration(CheckedFile file) {
        add(file);
    }

    @Override
    public void add(CheckedFile file) {
        file.failure()
                .ifPresent(failure -> log.error(PluginMessages.say("unreadable", folder.shown(file.name()), failure)
                        .in(locale)));
        file.report().ifPresent(report -> add(file.name(), report));
    }

    void add(String name, ValidationReport report) {
        for (Finding finding : report.findings()) {
            write(finding.severity(), line(name, report, finding));
        }
        String skipped = render(name, report.withFindings(List.of()));
        if (!skipped.isEmpty()) {
            log.warn(skipped);
        }
    }

    @Override
    public void end(CheckTotals totals) {}

    private String line(String name, ValidationReport report, Finding finding) {
        String line = render(name, report.withFindings(List.of(finding)).withRulesSkipped(List.of()));
        return finding.fix()
                .map(fix -> PluginMessages.say("finding", line, fix).in(locale))
                .orElse(line);
    }

    private String render(String name, ValidationReport report) {
        String text = report.source().map(CanvasSource::text).orElse("");
        return lines.render(report.withSource(CanvasSource.of(folder.shown(name), text)))
                .stripTrailing();
    }

    private void write(Severity severity, String line) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case HINT -> log.info(line);
        }
    }
}
