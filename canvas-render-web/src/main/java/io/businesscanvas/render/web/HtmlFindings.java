package io.businesscanvas.render.web;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.render.web.internal.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The findings of a page: a flag at each block and entry that has some, and the list of all. */
final class HtmlFindings {
    private final Locale locale;
    private final List<Finding> findings;
    private final boolean isShown;
    private final Map<String, List<Integer>> byLocation = new HashMap<>();
    private final Markup page;

    HtmlFindings(Poster poster, Markup page) {
        this.locale = poster.locale();
        this.isShown = poster.findings().isPresent();
        this.findings = poster.findings().orElse(List.of());
        this.page = page;
        for (int i = 0; i < findings.size(); i++) {
            byLocation
                    .computeIfAbsent(locationOf(findings.get(i)), absent -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Writes a flag for each finding at this block or entry. */
    void writeFlags(Location location) throws IOException {
        if (byLocation.isEmpty()) {
            return;
        }
        List<Integer> here = byLocation.getOrDefault(location.path().toString(), List.of());
        if (here.isEmpty()) {
            return;
        }
        page.open("div", "class", "flags");
        for (int index : here) {
            Finding finding = findings.get(index);
            page.element(
                    "a",
                    severity(finding),
                    "class",
                    "flag " + finding.severity().key(),
                    "href",
                    "#" + idOf(index),
                    "title",
                    inWords(finding));
        }
        page.close("div");
    }

    /** Writes the list of all findings; nothing if they are not shown. */
    void write() throws IOException {
        if (!isShown) {
            return;
        }
        page.open("section", "class", "findings", "aria-labelledby", "findings");
        page.element("h2", WebMessages.text(locale, "findings"), "id", "findings")
                .line();
        if (findings.isEmpty()) {
            page.element("p", WebMessages.text(locale, "findings.none"));
        } else {
            page.open("ol").line();
            for (int i = 0; i < findings.size(); i++) {
                write(findings.get(i), i);
            }
            page.close("ol");
        }
        page.close("section").line();
    }

    private void write(Finding finding, int index) throws IOException {
        page.open("li", "id", idOf(index), "class", finding.severity().key());
        page.element(
                "p",
                severity(finding) + " [" + finding.rule() + "] " + finding.path(),
                "class",
                "where " + finding.severity().key());
        page.element("p", finding.message().in(locale), "dir", "auto");
        if (finding.fix().isPresent()) {
            String fix = finding.fix().get().in(locale);
            page.element("p", WebMessages.text(locale, "finding.fix", fix), "class", "fix", "dir", "auto");
        }
        page.close("li").line();
    }

    private String inWords(Finding finding) {
        String message = finding.message().in(locale);
        return finding.fix()
                .map(fix -> WebMessages.text(
                        locale, "finding.text", message, WebMessages.text(locale, "finding.fix", fix.in(locale))))
                .orElse(message);
    }

    private String severity(Finding finding) {
        return WebMessages.text(locale, "severity." + finding.severity().key());
    }

    private static String idOf(int index) {
        return "finding-" + (index + 1);
    }

    /** The block or entry at which a finding is flagged: links and properties are flagged at their entry. */
    private static String locationOf(Finding finding) {
        String path = finding.path().toString();
        int end = path.indexOf(']');
        return end < 0 ? path : path.substring(0, end + 1);
    }
}
