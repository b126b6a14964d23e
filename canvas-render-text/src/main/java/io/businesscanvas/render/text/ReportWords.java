package io.businesscanvas.render.text;

import io.businesscanvas.document.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences of reports. */
final class ReportWords {
    private ReportWords() {}

    static String severity(Severity severity, Locale locale) {
        return RenderMessages.text(locale, "severity." + severity.key());
    }

    static String summary(ReportTotals totals, Locale locale) {
        String canvases = count("canvases", totals.canvases(), locale);
        String rules = count("rules", totals.rulesRun(), locale);
        return totals.isClean()
                ? RenderMessages.message("summary.clean", canvases, rules).in(locale)
                : RenderMessages.message("summary", findings(totals, locale), canvases, rules)
                        .in(locale);
    }

    private static String findings(ReportTotals totals, Locale locale) {
        List<String> counts = new ArrayList<>(3);
        addCount("errors", totals.errors(), locale, counts);
        addCount("warnings", totals.warnings(), locale, counts);
        addCount("hints", totals.hints(), locale, counts);
        return String.join(RenderMessages.text(locale, "list.words"), counts);
    }

    private static void addCount(String noun, int count, Locale locale, List<String> counts) {
        if (count > 0) {
            counts.add(count(noun, count, locale));
        }
    }

    private static String count(String noun, int count, Locale locale) {
        return RenderMessages.message("count." + noun, count).in(locale);
    }
}
