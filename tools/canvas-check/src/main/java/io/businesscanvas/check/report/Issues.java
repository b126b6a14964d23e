package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.Baseline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the findings of one file ready for a report. */
final class Issues {
    private final CheckedFile file;
    private final Locale locale;
    private final Map<Baseline.Key, Integer> seen = new HashMap<>();

    private Issues(CheckedFile file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    /** The findings of a file, in the order of the text. */
    static List<Issue> of(CheckedFile file, Locale locale) {
        return new Issues(file, locale).all(file.findings());
    }

    /** These findings of a file: reported ones, baselined ones and suppressed ones, together or separately. */
    static List<Issue> of(CheckedFile file, List<Finding> findings, Locale locale) {
        return new Issues(file, locale).all(findings);
    }

    private List<Issue> all(List<Finding> findings) {
        List<Issue> issues = new ArrayList<>(findings.size());
        findings.forEach(finding -> issues.add(issue(finding)));
        return issues;
    }

    private Issue issue(Finding finding) {
        Baseline.Key key = Baseline.Key.of(file.name(), finding, file.report().flatMap(report -> report.source()));
        int occurrence = seen.merge(key, 1, Integer::sum);
        Optional<Message> fix = finding.fix().map(ReportMessages::fix);
        Message text = fix.map(words -> ReportMessages.say("finding", finding.message(), words))
                .orElse(finding.message());
        return new Issue(
                finding,
                lines(finding.span()),
                finding.message().in(locale),
                fix.map(words -> words.in(locale)),
                text.in(locale),
                finding.related().stream().map(this::note).toList(),
                Fingerprint.of(key, occurrence));
    }

    private Issue.Note note(Finding.Related related) {
        return new Issue.Note(
                related.location().path().toString(),
                lines(related.span()),
                related.message().in(locale));
    }

    private LineSpan lines(Optional<SourceSpan> span) {
        Optional<CanvasSource> source = file.report().flatMap(report -> report.source());
        return span.isPresent() && source.isPresent() ? LineSpan.of(source.get(), span.get()) : LineSpan.START;
    }
}
