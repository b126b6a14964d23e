package io.businesscanvas.test;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for the findings of one rule. Each of them narrows the findings to those that satisfy it, so that in
 * {@code hasFinding("value.unserved").at("same-day").saying(...)} one finding satisfies both.
 *
 * @since 0.1
 */
public class FindingsAssert extends DomainAssert<FindingsAssert, RuleFindings> {
    static final AssertType<FindingsAssert, RuleFindings> TYPE =
            new AssertType<>(FindingsAssert.class, RuleFindings.class, FindingsAssert::new);

    FindingsAssert(@Nullable RuleFindings actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * Verifies that there is a finding at this location.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").at("shop");
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").at("channels[0].reaches[0]");
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").at("web-shop");
     * }</pre>
     *
     * @param location the id of the entry that has the finding, also if it is about one of its links ({@code shop});
     *     block and id ({@code channels/shop}); a link ({@code shop reaches nobody}); or a path ({@code channels[0]},
     *     {@code keyPartners})
     */
    public FindingsAssert at(String location) {
        return narrow(
                finding -> FindingNames.isAt(finding, location),
                "at \"" + location + "\"",
                finding -> "at \"" + finding.path() + "\"");
    }

    /**
     * Verifies that there is a finding with this message.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling")
     *         .saying(ENGLISH, "\"Shop\" links to \"nobody\" (\"reaches\"), but no customer segment has that id.");
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").saying(ENGLISH, "The link is broken.");
     * }</pre>
     */
    public FindingsAssert saying(Locale locale, String message) {
        return narrow(
                finding -> finding.message().in(locale).equals(message),
                "saying\n  " + message,
                finding -> "saying\n  " + finding.message().in(locale));
    }

    /**
     * Verifies that there is a finding with this fix.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling")
     *         .withFix(ENGLISH, "name an existing entry, add the missing one, or remove the link.");
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").withFix(ENGLISH, "remove it.");
     * }</pre>
     */
    public FindingsAssert withFix(Locale locale, String fix) {
        Function<Finding, String> fixOf = finding ->
                finding.fix().map((Message words) -> words.in(locale)).orElse("no fix");
        return narrow(
                finding -> fixOf.apply(finding).equals(fix),
                "with the fix\n  " + fix,
                finding -> "with the fix\n  " + fixOf.apply(finding));
    }

    /**
     * Verifies that there is a finding of this severity.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").withSeverity(ERROR);
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").withSeverity(HINT);
     * }</pre>
     */
    public FindingsAssert withSeverity(Severity severity) {
        return narrow(
                finding -> finding.severity() == severity,
                "with the severity \"" + severity.key() + "\"",
                finding -> "with the severity \"" + finding.severity().key() + "\"");
    }

    /**
     * Verifies how many findings satisfy what was verified before.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("a", "b"))).hasFinding("link.dangling").times(2);
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("a", "b"))).hasFinding("link.dangling").times(1);
     * }</pre>
     */
    public FindingsAssert times(int expected) {
        isNotNull();
        if (actual.findings().size() != expected) {
            throw failed("Expected " + expected + " such findings of \"" + actual.rule() + "\", but found "
                    + actual.findings().size() + ":\n\n" + FailureText.of(actual.findings()));
        }
        return this;
    }

    private FindingsAssert narrow(Predicate<Finding> condition, String expected, Function<Finding, String> shown) {
        isNotNull();
        List<Finding> left = actual.findings().stream().filter(condition).toList();
        return to(TYPE, () -> {
            if (left.isEmpty()) {
                throw failed("Expected a finding of \"" + actual.rule() + "\" " + expected + "\nbut found it "
                        + actual.findings().stream().map(shown).distinct().collect(Collectors.joining(", ")));
            }
            return new RuleFindings(actual.rule(), left);
        });
    }
}
