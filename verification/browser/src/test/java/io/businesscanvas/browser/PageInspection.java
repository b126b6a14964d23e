package io.businesscanvas.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What can be wrong with the page that a browser shows. */
final class PageInspection {
    private static final String CUT_OFF = """
            var found = [];
            document.querySelectorAll('h1,h2,dd,.caption,.entry,.entry p,.links,.more,.findings p,.site a,.flag').forEach(function (e) {
              if (e.classList.contains('hidden')) { return; }
              var box = e.closest('.block, .head, .findings, .site, body').getBoundingClientRect();
              var own = e.getBoundingClientRect();
              if (own.right > box.right + 1 || own.bottom > box.bottom + 1 || own.left < box.left - 1
                  || e.scrollWidth > e.clientWidth + 1) { found.push(e.className + ': ' + e.textContent); }
            });
            if (document.documentElement.scrollWidth > window.innerWidth) { found.push('the page scrolls sideways'); }
            return found;
            """;

    private static final String OVERLAPS = """
            var found = [], notes = Array.from(document.querySelectorAll('.entry'));
            var boxes = notes.map(function (e) { return e.getBoundingClientRect(); });
            for (var i = 0; i < boxes.length; i++) {
              for (var j = i + 1; j < boxes.length; j++) {
                var a = boxes[i], b = boxes[j];
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
                  found.push(notes[i].textContent + ' / ' + notes[j].textContent);
                }
              }
            }
            return found;
            """;

    private static final String REQUESTS = """
            return performance.getEntriesByType('resource').map(function (e) { return e.name; })
              .filter(function (name) { return !name.startsWith('data:'); });
            """;
    private static final String AXE = """
            var done = arguments[arguments.length - 1];
            axe.run().then(function (result) {
              done(result.violations
                .filter(function (v) { return v.impact === 'serious' || v.impact === 'critical'; })
                .map(function (v) { return v.id + ': ' + v.nodes.map(function (n) { return n.html; }).join(' '); }));
            }, function (failure) { done([String(failure)]); });
            """;

    private PageInspection() {}

    /** Texts that are cut off and entries that overlap. */
    static List<String> layoutProblems(Browser browser) {
        List<String> problems = browser.find(CUT_OFF);
        problems.addAll(browser.find(OVERLAPS));
        return problems;
    }

    /** The addresses of everything that the page has loaded. */
    static List<String> requests(Browser browser) {
        return browser.find(REQUESTS);
    }

    /** What axe-core finds serious or critical. */
    static List<String> accessibilityProblems(Browser browser) throws IOException {
        try (InputStream in = PageInspection.class.getResourceAsStream("/axe.min.js")) {
            browser.driver().executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = browser.driver().executeAsyncScript(AXE);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
