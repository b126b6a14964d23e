package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML: one suite per file, one case per finding; findings that do not fail the check are cases that pass, with
 * the finding as output. Only what the schemas of Jenkins and of Surefire both allow is written, so no file and no
 * line: the class is the file, and the text of a case begins with its location.
 */
final class JUnitReport implements ReportWriter {
    private static final String NO_TIME = "0";

    private final ReportSettings settings;
    private final Writer out;
    private @Nullable XmlText begun;

    JUnitReport(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        XmlText xml = begin();
        List<Issue> issues = Issues.of(file, settings.locale());
        long failures = issues.stream()
                .filter(issue -> file.threshold().orElse(settings.threshold()).isReachedBy(issue.severity()))
                .count();
        xml.start(
                "testsuite",
                "name",
                file.name(),
                "tests",
                Integer.toString(Math.max(1, issues.size())),
                "failures",
                Long.toString(failures),
                "errors",
                file.failure().isPresent() ? "1" : "0",
                "skipped",
                "0",
                "time",
                NO_TIME);
        if (file.failure().isPresent()) {
            writeUnreadable(xml, file, file.failure().get());
        } else if (issues.isEmpty()) {
            xml.empty("testcase", "name", say("junit.clean"), "classname", file.name(), "time", NO_TIME);
        }
        writeCases(xml, file, issues);
        xml.end();
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        XmlText xml = begin();
        xml.end();
        xml.close();
    }

    private void writeUnreadable(XmlText xml, CheckedFile file, Message reason) throws IOException {
        xml.start("testcase", "name", say("junit.unreadable"), "classname", file.name(), "time", NO_TIME);
        String text = reason.in(settings.locale());
        String account = account(file, LineSpan.START, Severity.ERROR, ReportMessages.UNREADABLE, text);
        xml.text("error", account, "message", text, "type", ReportMessages.UNREADABLE);
        xml.end();
    }

    private void writeCases(XmlText xml, CheckedFile file, List<Issue> issues) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (Issue issue : issues) {
            xml.start("testcase", "name", uniqueName(issue, numbers), "classname", file.name(), "time", NO_TIME);
            if (file.threshold().orElse(settings.threshold()).isReachedBy(issue.severity())) {
                xml.text("failure", account(file, issue), "message", issue.text(), "type", issue.rule());
            } else {
                xml.text("system-out", account(file, issue));
            }
            xml.end();
        }
    }

    /** Returns a name that no case had before; the map knows the last number of each name. */
    private static String uniqueName(Issue issue, Map<String, Integer> numbers) {
        String name = "[" + issue.rule() + "] " + issue.message();
        String unique = name;
        while (numbers.putIfAbsent(unique, 1) != null) {
            unique = name + " (" + numbers.merge(name, 1, Integer::sum) + ")";
        }
        return unique;
    }

    private static String account(CheckedFile file, Issue issue) {
        return account(file, issue.span(), issue.severity(), issue.rule(), issue.text());
    }

    /**
     * The second line is what a stack trace has: most readers, Jenkins among them, know no other form of a location.
     */
    private static String account(CheckedFile file, LineSpan span, Severity severity, String rule, String text) {
        return file.name() + ":" + span.line() + ":" + span.column() + ": " + severity.key() + " [" + rule + "]\n"
                + "  at canvas.check(" + file.name() + ":" + span.line() + ")\n" + text;
    }

    private String say(String key) {
        return ReportMessages.say(key).in(settings.locale());
    }

    private XmlText begin() throws IOException {
        XmlText xml = begun;
        if (xml == null) {
            xml = XmlText.open(out);
            xml.start("testsuites", "name", "canvas check");
            begun = xml;
        }
        return xml;
    }
}
