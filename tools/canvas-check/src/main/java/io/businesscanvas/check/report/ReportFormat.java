package io.businesscanvas.check.report;

import io.businesscanvas.value.Keyword;
import java.io.Writer;
import java.util.Objects;
import java.util.Optional;

/**
 * The formats of reports.
 *
 * @since 0.1
 */
public enum ReportFormat implements Keyword {
    /** For people: message, location, fix, and the code frame. */
    TEXT(TextReport::full),
    /** One line per finding, for editors and {@code grep}. */
    LINE(TextReport::lines),
    /** The complete report, for your own programs; there is a schema. */
    JSON(JsonReport::new),
    /** SARIF 2.1.0, for code scanning. */
    SARIF(SarifReport::new),
    /** JUnit XML, for every CI server. */
    JUNIT(JUnitReport::new),
    /** Text report, annotations and step summary of GitHub Actions. */
    GITHUB(GitHubReport::new),
    /** The code quality report of GitLab. */
    GITLAB(GitLabReport::new),
    /** Checkstyle XML, for Jenkins and many others. */
    CHECKSTYLE(CheckstyleReport::new);

    private final Opener opener;

    ReportFormat(Opener opener) {
        this.opener = opener;
    }

    /** Begins a report in this format; the writer is not closed. */
    public ReportWriter open(ReportSettings settings, Writer out) {
        Objects.requireNonNull(out, "out");
        return opener.open(settings, out);
    }

    /** Begins a report. */
    private interface Opener {
        ReportWriter open(ReportSettings settings, Writer out);
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<ReportFormat> fromKey(String key) {
        return Keyword.find(ReportFormat.class, key);
    }
}
