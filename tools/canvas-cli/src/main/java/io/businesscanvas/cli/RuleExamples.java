package io.businesscanvas.cli;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages about the rules, {@code docs/rules*.md}, which the build puts next to this class: examples have one source. */
final class RuleExamples {
    private static final String HEADING = "\n### ";
    private static final String FENCE = "```";
    private static final int BAD = 0;
    private static final int GOOD = 2;

    private RuleExamples() {}

    /** Returns what the page in this language shows for a rule; empty for one that it does not have. */
    static Optional<Examples> examples(RuleId rule, Locale locale) {
        String page = Resources.text(TextBundle.isChinese(locale) ? "rules.zh-CN.md" : "rules.md");
        int heading = page.indexOf(HEADING + rule.value() + "\n");
        return heading < 0
                ? Optional.empty()
                : Optional.of(new Examples(rule, block(page, heading, BAD), block(page, heading, GOOD)));
    }

    /** The block of this number behind a place of the page. */
    private static String block(String page, int from, int number) {
        int at = page.indexOf(FENCE, from);
        for (int i = 0; i < number; i++) {
            at = page.indexOf(FENCE, page.indexOf(FENCE, at + 1) + 1);
        }
        int start = page.indexOf('\n', at) + 1;
        return page.substring(start, page.indexOf(FENCE, start));
    }

    /**
     * The examples of a rule, each with a line end behind its last line.
     *
     * @param rule the rule
     * @param bad a canvas that breaks it
     * @param good a canvas that keeps it
     */
    record Examples(RuleId rule, String bad, String good) {
        /** What is said about the bad one, in this language. */
        String report(Locale locale) {
            CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("bad.canvas.json", bad));
            List<Finding> findings = Validator.of(Preset.STRICT).validate(document).findings().stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
            ValidationReport ofRule = ValidationReport.of(findings).withSource(document.source());
            return ReportRenderer.builder().locale(locale).build().render(ofRule);
        }
    }
}
