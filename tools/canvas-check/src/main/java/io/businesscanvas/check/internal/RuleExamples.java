package io.businesscanvas.check.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The examples of a rule, and what a check reports about the bad one. */
public final class RuleExamples {
    private RuleExamples() {}

    /** Returns the examples of a rule in this language; empty for one that is not documented. */
    public static Optional<Examples> examples(RuleId rule, Locale locale) {
        return RulePage.examples(rule, locale).map(page -> new Examples(rule, page.bad(), page.good()));
    }

    /**
     * The examples of a rule, each with a line separator after its last line.
     *
     * @param rule the rule
     * @param bad a canvas that breaks it
     * @param good a canvas that keeps it
     */
    public record Examples(RuleId rule, String bad, String good) {
        /** Returns the report of the bad one, in this language. */
        public String report(Locale locale) {
            CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("bad.canvas.json", bad));
            List<Finding> findings = Validator.of(Preset.STRICT).validate(document).findings().stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
            ValidationReport ofRule = ValidationReport.of(findings).withSource(document.source());
            return ReportRenderer.builder().locale(locale).build().render(ofRule);
        }
    }
}
