package io.businesscanvas.check.report;

import io.businesscanvas.value.Keyword;
import java.io.Writer;
import java.util.Optional;

/**
 * The forms in which a check can be reported. One more is one class and one line here.
 *
 * @since 0.1
 */
public enum ReportFormat implements Keyword {
    /** For people: what, where, how to mend it, and the line itself. */
    TEXT(TextReport::full),
    /** One line a finding, as editors and {@code grep} like it. */
    LINE(TextReport::lines),
    /** All there is, for programs of one's own; there is a schema. */
    JSON(JsonReport::new),
    /** SARIF 2.1.0, for code scanning. */
    SARIF(SarifReport::new),
    /** JUnit XML, for every CI server. */
    JUNIT(JUnitReport::new),
    /** Annotations in the log of GitHub Actions. */
    GITHUB(GitHubReport::new),
    /** The code quality report of GitLab. */
    GITLAB(GitLabReport::new),
    /** Checkstyle XML, for Jenkins and many others. */
    CHECKSTYLE(CheckstyleReport::new);

    private final Opener opener;

    ReportFormat(Opener opener) {
        this.opener = opener;
    }

    /** Begins a report of this form; the writer is left open. */
    public ReportWriter open(ReportSettings settings, Writer out) {
        return opener.open(settings, out);
    }

    /** Begins a report. */
    private interface Opener {
        ReportWriter open(ReportSettings settings, Writer out);
    }

    /** Returns the constant that files write with this {@link #key() key}; empty if there is none. */
    public static Optional<ReportFormat> fromKey(String key) {
        return Keyword.find(ReportFormat.class, key);
    }
}
