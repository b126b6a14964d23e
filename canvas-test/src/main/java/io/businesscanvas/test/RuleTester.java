package io.businesscanvas.test;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.util.List;

/**
 * Tests a rule by itself, with a few entries and nothing else.
 *
 * <pre>{@code
 * // passes
 * Rule rule = Rule.of("acme.value.served", every(ValueProposition.class).linksTo(SERVES).atLeast(1));
 * RuleTester.of(rule)
 *         .accepts(ValueProposition.of("Same-day repair").serving("commuters"))
 *         .rejects(ValueProposition.of("Loan bike")).at("loan-bike");
 * // fails
 * Rule rule = Rule.of("acme.value.served", every(ValueProposition.class).linksTo(SERVES).atLeast(1));
 * RuleTester.of(rule).accepts(ValueProposition.of("Loan bike"));
 * }</pre>
 *
 * <p>No other rule runs, and suppressions in the canvas apply. Immutable.
 *
 * @since 0.1
 */
public final class RuleTester {
    private static final List<Preset> STRICTEST_FIRST = List.of(Preset.STRICT, Preset.STANDARD, Preset.DRAFT);

    private final Rule rule;
    private final Validator validator;

    private RuleTester(Rule rule, Validator validator) {
        this.rule = rule;
        this.validator = validator;
    }

    /**
     * Returns a tester for a rule, under the strictest preset that enables it.
     *
     * @throws IllegalArgumentException if no preset enables the rule
     */
    public static RuleTester of(Rule rule) {
        Preset preset = STRICTEST_FIRST.stream()
                .filter(candidate -> rule.severityIn(candidate).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule must be enabled in a preset, but \"" + rule + "\" is off in all"));
        Validator all = Validator.of(preset);
        boolean isBuiltIn = Catalogue.all().contains(rule);
        return new RuleTester(
                rule, (isBuiltIn ? all : all.withRules(rule)).only(rule.id().value()));
    }

    /**
     * Verifies that the rule finds nothing in a business canvas with these entries.
     *
     * <pre>{@code
     * // passes
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).accepts(Channel.of("Shop"));
     * // fails
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).accepts(Cost.of("Rent"));
     * }</pre>
     */
    public RuleTester accepts(Entry... entries) {
        return accepts(Canvases.of(entries));
    }

    /**
     * Verifies that the rule finds nothing in a canvas.
     *
     * <pre>{@code
     * // passes
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).accepts(Canvases.personal());
     * // fails
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(2))).accepts(Canvases.personal());
     * }</pre>
     */
    public RuleTester accepts(BusinessCanvas canvas) {
        ValidationReport report = validator.validate(canvas);
        if (!report.isClean()) {
            throw new AssertionError(
                    "Expected \"" + rule + "\" to accept the canvas, but it found:\n\n" + FailureText.of(report));
        }
        return this;
    }

    /**
     * Verifies that the rule finds something in a business canvas with these entries, and returns assertions for the
     * findings.
     *
     * <pre>{@code
     * // passes
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).rejects(Cost.of("Rent")).at("channels");
     * // fails
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).rejects(Channel.of("Shop"));
     * }</pre>
     */
    public FindingsAssert rejects(Entry... entries) {
        return rejects(Canvases.of(entries));
    }

    /**
     * Verifies that the rule finds something in a canvas, and returns assertions for the findings.
     *
     * <pre>{@code
     * // passes
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(2))).rejects(Canvases.minimal()).at("channels");
     * // fails
     * RuleTester.of(Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1))).rejects(Canvases.minimal());
     * }</pre>
     */
    public FindingsAssert rejects(BusinessCanvas canvas) {
        ValidationReport report = validator.validate(canvas);
        if (report.isClean()) {
            throw new AssertionError("Expected \"" + rule + "\" to reject the canvas, but it "
                    + (report.rulesRun().isEmpty() ? "does not apply to it." : "accepts it."));
        }
        return new FindingsAssert(new RuleFindings(rule.id().value(), report.findings()));
    }
}
