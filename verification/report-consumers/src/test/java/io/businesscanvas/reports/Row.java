package io.businesscanvas.reports;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What every report says about a finding.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column the column, from 1; 0 where the format has none
 * @param severity the severity, in words of ours
 * @param rule the id of the rule
 * @param text the message and the fix; empty where the format cuts or changes it
 */
record Row(String file, int line, int column, String severity, String rule, String text) {
    /** What the results themselves say. */
    static List<Row> of(List<CheckedFile> files) {
        return files.stream()
                .flatMap(file -> Stream.concat(
                        file.failure().stream()
                                .map(reason -> new Row(
                                        file.name(), 1, 1, "error", "file.unreadable", reason.in(Locale.ENGLISH))),
                        file.findings().stream().map(finding -> of(file.name(), finding))))
                .toList();
    }

    private static Row of(String file, Finding finding) {
        String message = finding.message().in(Locale.ENGLISH);
        return new Row(
                file,
                finding.span().map(SourceSpan::line).orElse(1),
                finding.span().map(SourceSpan::column).orElse(1),
                finding.severity().key(),
                finding.rule().value(),
                finding.fix()
                        .map(fix -> message + " Fix: " + fix.in(Locale.ENGLISH))
                        .orElse(message));
    }

    Row withoutFile() {
        return new Row("", line, column, severity, rule, text);
    }

    Row withoutColumn() {
        return new Row(file, line, 0, severity, rule, text);
    }

    Row withoutText() {
        return new Row(file, line, column, severity, rule, "");
    }

    /** Without what XML 1.0 cannot say. */
    Row inXml() {
        return new Row(file, line, column, severity, rule, inXml(text));
    }

    static String inXml(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c < 0xD800
                        || c > 0xDFFF && c < 0xFFFE
                        || c > 0xFFFF
                        || c == 9
                        || c == 10
                        || c == 13)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
