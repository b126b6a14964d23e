package io.businesscanvas.check.report;

import io.businesscanvas.check.Threshold;
import java.util.Locale;
import java.util.Objects;

/**
 * The settings of reports.
 *
 * @param locale the language of the messages
 * @param threshold what fails the check, for formats that distinguish what passes and what fails
 * @param version the version of the tool that writes the report
 * @param color whether text for people is coloured
 * @param summary whether text for people ends with the totals
 * @param accepted whether SARIF includes the findings that a suppression or a baseline accepts, marked as such
 * @param statistics whether text for people ends with a table of rules and counts even if there are few findings
 * @since 0.1
 */
public record ReportSettings(
        Locale locale,
        Threshold threshold,
        String version,
        boolean color,
        boolean summary,
        boolean accepted,
        boolean statistics) {
    /** Checks that nothing is null. */
    public ReportSettings {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(version, "version");
    }

    /** Returns settings for English, without colour, with a summary, without accepted findings; errors fail. */
    public static ReportSettings standard() {
        return new ReportSettings(Locale.ENGLISH, Threshold.standard(), "0.1", false, true, false, false);
    }

    /** Returns these settings in another language. */
    public ReportSettings withLocale(Locale other) {
        Objects.requireNonNull(other, "other");
        return new ReportSettings(other, threshold, version, color, summary, accepted, statistics);
    }

    /** Returns these settings with another threshold. */
    public ReportSettings withThreshold(Threshold other) {
        Objects.requireNonNull(other, "other");
        return new ReportSettings(locale, other, version, color, summary, accepted, statistics);
    }

    /** Returns these settings for another version of the tool. */
    public ReportSettings withVersion(String other) {
        Objects.requireNonNull(other, "other");
        return new ReportSettings(locale, threshold, other, color, summary, accepted, statistics);
    }

    /** Returns these settings with colour or without. */
    public ReportSettings withColor(boolean isColored) {
        return new ReportSettings(locale, threshold, version, isColored, summary, accepted, statistics);
    }

    /** Returns these settings with a summary or without. */
    public ReportSettings withSummary(boolean hasSummary) {
        return new ReportSettings(locale, threshold, version, color, hasSummary, accepted, statistics);
    }

    /** Returns these settings with accepted findings or without. */
    public ReportSettings withAccepted(boolean isIncluded) {
        return new ReportSettings(locale, threshold, version, color, summary, isIncluded, statistics);
    }

    /** Returns these settings with a table of rules and counts in any case, or only if there are many findings. */
    public ReportSettings withStatistics(boolean isWanted) {
        return new ReportSettings(locale, threshold, version, color, summary, accepted, isWanted);
    }
}
