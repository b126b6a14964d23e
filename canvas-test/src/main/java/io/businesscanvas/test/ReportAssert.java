package io.businesscanvas.test;

import io.businesscanvas.document.Finding;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.value.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for a report.
 *
 * @since 0.1
 */
public class ReportAssert extends DomainAssert<ReportAssert, ValidationReport> {
    static final AssertType<ReportAssert, ValidationReport> TYPE =
            new AssertType<>(ReportAssert.class, ValidationReport.class, ReportAssert::new);

    private static final String PROBLEM_PREFIX = "file.";

    /** Creates assertions for a report; use {@link CanvasAssertions#assertThat(ValidationReport)} instead. */
    public ReportAssert(@Nullable ValidationReport actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Verifies that there are no findings.
     *
     * <pre>{@code
     * // passes
     * assertThat(Validator.standard().validate(Canvases.minimal())).isClean();
     * // fails
     * assertThat(Validator.standard().validate(Canvases.of(Channel.of("Shop").reaching("nobody")))).isClean();
     * }</pre>
     */
    public ReportAssert isClean() {
        isNotNull();
        if (!actual.isClean()) {
            throw failed("Expected no findings, but found:\n\n" + FailureText.of(actual));
        }
        return this;
    }

    /**
     * Verifies that a rule, or a kind of problem in the file, is reported, and returns assertions for these findings.
     *
     * <pre>{@code
     * // passes
     * assertThat(Validator.standard().validate(Canvases.of(Channel.of("Shop").reaching("nobody")))).hasFinding("link.dangling").at("shop");
     * // fails
     * assertThat(Validator.standard().validate(Canvases.minimal())).hasFinding("link.dangling");
     * }</pre>
     */
    public FindingsAssert hasFinding(String rule) {
        isNotNull();
        return to(FindingsAssert.TYPE, () -> {
            List<Finding> found = of(rule);
            if (found.isEmpty()) {
                throw failed("Expected a finding of \"" + rule + "\", but " + notFound(rule) + "\n\n"
                        + FailureText.of(actual));
            }
            return new RuleFindings(rule, found);
        });
    }

    /**
     * Verifies that a rule ran and is not reported. A rule that did not run, for example because its name is wrong or
     * the policy disables it, is a failure.
     *
     * <pre>{@code
     * // passes
     * assertThat(Validator.standard().validate(Canvases.minimal())).hasNoFinding("link.dangling");
     * // fails
     * assertThat(Validator.standard().validate(Canvases.minimal())).hasNoFinding("link.danglign");
     * }</pre>
     */
    public ReportAssert hasNoFinding(String rule) {
        isNotNull();
        if (!of(rule).isEmpty()) {
            throw failed("Expected no finding of \"" + rule + "\", but found:\n\n" + FailureText.of(of(rule)));
        }
        if (!ran(rule)) {
            throw failed("Expected no finding of \"" + rule + "\", but this rule did not run.");
        }
        return this;
    }

    /**
     * Verifies that these rules are reported, however often, and no others.
     *
     * <pre>{@code
     * // passes
     * assertThat(Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))))
     *         .hasOnlyFindings("link.dangling");
     * // fails
     * assertThat(Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody")))).hasOnlyFindings();
     * }</pre>
     */
    public ReportAssert hasOnlyFindings(String... rules) {
        isNotNull();
        Set<String> missing = new TreeSet<>(Arrays.asList(rules));
        Set<String> unexpected = actual.findings().stream()
                .map(finding -> finding.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(unexpected);
        unexpected.removeAll(Arrays.asList(rules));
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw failed("Expected findings of these rules only: " + list(Arrays.asList(rules)) + ".\n  missing: "
                    + list(missing) + "\n  unexpected: " + list(unexpected) + "\n\n" + FailureText.of(actual));
        }
        return this;
    }

    private List<Finding> of(String rule) {
        return actual.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    private boolean ran(String rule) {
        return rule.startsWith(PROBLEM_PREFIX) || actual.rulesRun().contains(RuleId.of(rule));
    }

    private String notFound(String rule) {
        if (!ran(rule)) {
            return "this rule did not run:";
        }
        return actual.isClean() ? "there are no findings:" : "these are the findings:";
    }

    private static String list(Iterable<String> rules) {
        String list = String.join(", ", rules);
        return list.isEmpty() ? "none" : list;
    }
}
