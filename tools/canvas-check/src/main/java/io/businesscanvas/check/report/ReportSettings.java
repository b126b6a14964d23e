package io.businesscanvas.check.report;

import io.businesscanvas.check.Threshold;
import java.util.Locale;

/**
 * How reports are written.
 *
 * @param locale the language of the messages
 * @param threshold what fails the check, for the forms that tell apart what passes and what fails
 * @param version the version of the tool that writes the report
 * @param color whether texts for people are coloured
 * @param summary whether texts for people end with the totals
 * @since 0.1
 */
public record ReportSettings(Locale locale, Threshold threshold, String version, boolean color, boolean summary) {
    /** English, without colour, with a summary; errors fail. */
    public static ReportSettings standard() {
        return new ReportSettings(Locale.ENGLISH, Threshold.standard(), "0.1", false, true);
    }

    /** The same in another language. */
    public ReportSettings withLocale(Locale other) {
        return new ReportSettings(other, threshold, version, color, summary);
    }

    /** The same with another threshold. */
    public ReportSettings withThreshold(Threshold other) {
        return new ReportSettings(locale, other, version, color, summary);
    }

    /** The same of another version of the tool. */
    public ReportSettings withVersion(String other) {
        return new ReportSettings(locale, threshold, other, color, summary);
    }

    /** The same with colour or without. */
    public ReportSettings withColor(boolean isColored) {
        return new ReportSettings(locale, threshold, version, isColored, summary);
    }

    /** The same with a summary or without. */
    public ReportSettings withSummary(boolean hasSummary) {
        return new ReportSettings(locale, threshold, version, color, hasSummary);
    }
}
