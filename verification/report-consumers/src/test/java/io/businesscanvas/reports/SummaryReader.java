package io.businesscanvas.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The summary of a step, read back.
 *
 * @param rows its findings, with the letters and digits of their files and texts
 * @param omitted how many findings it only counts
 * @param errors how many errors it counts
 * @param warnings how many warnings
 * @param hints how many hints
 * @param unread how many files could not be read
 */
record SummaryReader(List<Row> rows, int omitted, int errors, int warnings, int hints, int unread) {
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (error|warning|hint) \\| (.*?)(?::(\\d+):(\\d+))?[\\u2066-\\u2069]* \\| ([\\w.\\\\-]+) \\| (.*) \\|$");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| (?!Severity).*$");

    static SummaryReader of(String summary) {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(summary);
        while (matcher.find()) {
            rows.add(new Row(
                    letters(matcher.group(2)),
                    number(matcher, 3, 1),
                    number(matcher, 4, 1),
                    matcher.group(1),
                    matcher.group(5).replace("\\", ""),
                    letters(matcher.group(6))));
        }
        if (TABLE_ROW.matcher(summary).results().count() != rows.size()) {
            throw new IllegalStateException("a row has another form");
        }
        return new SummaryReader(
                rows,
                count(summary, "([\\d,]+) more findings? (?:is|are) in the log"),
                count(summary, "([\\d,]+) errors?\\b"),
                count(summary, "([\\d,]+) warnings?\\b"),
                count(summary, "([\\d,]+) hints?\\b"),
                count(summary, "([\\d,]+) files? could not be read"));
    }

    /** What escaping, visible signs for hidden characters, and invisible separators leave unchanged. */
    static String letters(String text) {
        return text.replaceAll("[^\\p{IsHan}a-zA-Z0-9]", "");
    }

    private static int number(MatchResult match, int group, int otherwise) {
        return match.group(group) == null ? otherwise : Integer.parseInt(match.group(group));
    }

    private static int count(String summary, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(summary);
        return matcher.find() ? Integer.parseInt(matcher.group(1).replace(",", "")) : 0;
    }
}
