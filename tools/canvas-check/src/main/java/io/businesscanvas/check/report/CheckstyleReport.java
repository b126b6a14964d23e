package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Checkstyle XML, for the Warnings plugin of Jenkins and many other tools; it includes clean files. */
final class CheckstyleReport implements ReportWriter {
    /** What is before the rule. */
    private static final String SOURCE = "canvas.";

    private final ReportSettings settings;
    private final Writer out;
    private @Nullable XmlText begun;

    CheckstyleReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        XmlText xml = begin();
        if (file.failure().isEmpty() && file.findings().isEmpty()) {
            xml.empty("file", "name", file.name());
            return;
        }
        xml.start("file", "name", file.name());
        if (file.failure().isPresent()) {
            String reason = file.failure().get().in(settings.locale());
            writeError(xml, LineSpan.START, "error", reason, ReportMessages.UNREADABLE);
        }
        for (Issue issue : Issues.of(file, settings.locale())) {
            writeError(xml, issue.span(), severity(issue.severity()), issue.text(), issue.rule());
        }
        xml.end();
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        XmlText xml = begin();
        xml.end();
        xml.close();
    }

    private static void writeError(XmlText xml, LineSpan span, String severity, String text, String rule)
            throws IOException {
        xml.empty(
                "error",
                "line",
                Integer.toString(span.line()),
                "column",
                Integer.toString(span.column()),
                "severity",
                severity,
                "message",
                text,
                "source",
                SOURCE + source(rule));
    }

    /**
     * Jenkins shows the last part of a source as type, and the part before it, which begins with a capital then, as
     * category. All that a rule has before its last dot is therefore one part.
     */
    private static String source(String rule) {
        int last = rule.lastIndexOf('.');
        return last < 0 ? rule : rule.substring(0, last).replace('.', '/') + rule.substring(last);
    }

    private static String severity(Severity severity) {
        return severity == Severity.HINT ? "info" : severity.key();
    }

    private XmlText begin() throws IOException {
        XmlText xml = begun;
        if (xml == null) {
            xml = XmlText.open(out);
            xml.start("checkstyle", "version", "10.0");
            begun = xml;
        }
        return xml;
    }
}
