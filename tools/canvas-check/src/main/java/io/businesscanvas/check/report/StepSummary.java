package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import io.businesscanvas.render.text.internal.MarkdownText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The summary of a step of GitHub Actions, in Markdown: the totals, a table of the most severe findings, and the others
 * collapsed. GitHub rejects more than a mebibyte, so that the least severe findings may be counted only; they are in
 * the log.
 */
final class StepSummary implements ReportWriter {
    private static final int SHOWN = 10;

    /** In characters, of which each may take three bytes. */
    private static final int ROOM = 300_000;

    private final ReportSettings settings;
    private final Writer out;
    private final Map<Severity, List<String>> rows = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> lengths = new EnumMap<>(Severity.class);
    private int count;

    StepSummary(ReportSettings settings, Writer out) {
        this.settings = settings;
        this.out = out;
    }

    @Override
    public void add(CheckedFile file) {
        file.failure()
                .ifPresent(reason ->
                        add(Severity.ERROR, file.name(), ReportMessages.UNREADABLE, reason.in(settings.locale())));
        for (Issue issue : Issues.of(file, settings.locale())) {
            String location =
                    file.name() + ":" + issue.span().line() + ":" + issue.span().column();
            add(issue.severity(), location, issue.rule(), issue.text());
        }
    }

    private void add(Severity severity, String location, String rule, String text) {
        String row = "| " + say("severity." + severity.key()) + " | " + MarkdownText.escaped(location) + " | "
                + MarkdownText.escaped(rule) + " | " + MarkdownText.escaped(GitHubReport.shortened(text)) + " |\n";
        count++;
        // One severity alone may fill the summary, but none takes the room of a higher one.
        if (lengths.merge(severity, row.length(), Integer::sum) <= ROOM) {
            rows.computeIfAbsent(severity, none -> new ArrayList<>()).add(row);
        }
    }

    /** The rows that fit, the most severe first. */
    private List<String> fitting() {
        List<String> fitting = new ArrayList<>();
        int used = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.HINT)) {
            for (String row : rows.getOrDefault(severity, List.of())) {
                used += row.length();
                if (used > ROOM) {
                    return fitting;
                }
                fitting.add(row);
            }
            if (lengths.getOrDefault(severity, 0) > ROOM) {
                return fitting;
            }
        }
        return fitting;
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        List<String> all = fitting();
        int left = count - all.size();
        out.append("## canvas check\n\n");
        for (String sentence : TextReport.summary(totals, settings).lines().toList()) {
            out.append(MarkdownText.escaped(sentence)).append("\n\n");
        }
        int shown = Math.min(SHOWN, all.size());
        writeTable(all.subList(0, shown));
        if (shown < all.size()) {
            out.append("<details><summary>" + say("step.more", all.size() - shown) + "</summary>\n\n");
            writeTable(all.subList(shown, all.size()));
            out.append("</details>\n\n");
        }
        if (left > 0) {
            out.append(say("step.log", left)).append("\n\n");
        }
    }

    private void writeTable(List<String> table) throws IOException {
        if (table.isEmpty()) {
            return;
        }
        out.append(say("step.columns")).append("\n|---|---|---|---|\n");
        for (String row : table) {
            out.append(row);
        }
        out.append('\n');
    }

    private String say(String key, Object... arguments) {
        return ReportMessages.say(key, arguments).in(settings.locale());
    }
}
