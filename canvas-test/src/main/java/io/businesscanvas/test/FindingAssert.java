package io.businesscanvas.test;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for one finding.
 *
 * @since 0.1
 */
public class FindingAssert extends DomainAssert<FindingAssert, Finding> {
    static final AssertType<FindingAssert, Finding> TYPE =
            new AssertType<>(FindingAssert.class, Finding.class, FindingAssert::new);

    /** Creates assertions for a finding; use {@link CanvasAssertions#assertThat(Finding)} instead. */
    public FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Verifies the rule, or the kind of problem in the file.
     *
     * <pre>{@code
     * // passes
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasRule("link.dangling");
     * // fails
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasRule("id.duplicate");
     * }</pre>
     */
    public FindingAssert hasRule(String expected) {
        isNotNull();
        return verify("rule", expected, actual.rule().value());
    }

    /**
     * Verifies the severity.
     *
     * <pre>{@code
     * // passes
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasSeverity(ERROR);
     * // fails
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasSeverity(HINT);
     * }</pre>
     */
    public FindingAssert hasSeverity(Severity expected) {
        isNotNull();
        return verify("severity", expected.key(), actual.severity().key());
    }

    /**
     * Verifies the location.
     *
     * <pre>{@code
     * // passes
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).isAt("shop").isAt("shop reaches nobody").isAt("channels[0].reaches[0]");
     * // fails
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).isAt("web-shop");
     * }</pre>
     *
     * @param location as for {@link FindingsAssert#at}
     */
    public FindingAssert isAt(String location) {
        isNotNull();
        return FindingNames.isAt(actual, location)
                ? this
                : verify("location", location, actual.path().toString());
    }

    /**
     * Verifies the message.
     *
     * <pre>{@code
     * // passes
     * Finding finding = Validator.standard().validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).says(ENGLISH, finding.message().in(ENGLISH));
     * // fails
     * Finding finding = Validator.standard().validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).says(ENGLISH, "The link is broken.");
     * }</pre>
     */
    public FindingAssert says(Locale locale, String expected) {
        isNotNull();
        return verify("message", expected, actual.message().in(locale));
    }

    /**
     * Verifies the fix.
     *
     * <pre>{@code
     * // passes
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasFix(ENGLISH, finding.fix().orElseThrow().in(ENGLISH));
     * // fails
     * Finding finding = Validator.of(DRAFT).validate(Canvases.of(Channel.of("Shop").reaching("nobody"))).findings().get(0);
     * assertThat(finding).hasFix(ENGLISH, "remove it.");
     * }</pre>
     */
    public FindingAssert hasFix(Locale locale, String expected) {
        isNotNull();
        return verify("fix", expected, actual.fix().map(fix -> fix.in(locale)).orElse("none"));
    }

    private FindingAssert verify(String property, String expected, String found) {
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%s",
                    "Expected the " + property + " \"" + expected + "\", but it is \"" + found + "\" in:\n\n  "
                            + actual);
        }
        return this;
    }
}
