package io.businesscanvas.validation;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.rule.Checks;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Validator ASKED =
            Validator.of(Preset.STRICT).only("segment.everyone", "link.dangling", "block.empty", "ignore.unused");
    private static final CustomerSegment ALL = CustomerSegment.of("Everyone");

    @Test
    void an_entry_accepts_its_own_findings_and_those_at_its_links() {
        ValueProposition lost = ValueProposition.of("Repair").serving("nobody").ignoring("link.dangling", "soon");
        ValidationReport report = ASKED.validate(canvas(ALL.ignoring("segment.everyone", "a library"), lost));
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .extracting(suppressed -> suppressed.finding().rule() + ": "
                        + suppressed.suppression().reason())
                .containsExactly("segment.everyone: a library", "link.dangling: soon");
    }

    @Test
    void the_entry_goes_first_then_the_canvas_in_the_order_given() {
        BusinessCanvas canvas = canvas(ALL.ignoring("segment.everyone", "own"))
                .ignoring("segment.everyone", "canvas")
                .ignoring("segment.everyone", "again");
        ValidationReport report = ASKED.validate(canvas);
        assertThat(report.suppressed())
                .extracting(each -> each.suppression().reason())
                .containsExactly("own");
        assertThat(report.findings())
                .extracting(finding -> finding.rule() + "@" + finding.path())
                .containsExactly("ignore.unused@ignore[0]", "ignore.unused@ignore[1]");
    }

    @Test
    void an_old_rule_id_gets_the_current_one_as_fix() {
        BusinessCanvas canvas = canvas(KeyActivity.of("A").ignoring("json.unknown-property", "ours"));
        assertThat(ASKED.validate(canvas).findings())
                .extracting(finding -> finding.message().in(Locale.ROOT))
                .containsExactly("\"json.unknown-property\" is suppressed here, but there is no such rule; did you mean"
                        + " \"file.unknown-property\"?");
    }

    @Test
    void a_block_in_a_suppression_covers_findings_at_that_block_only() {
        BusinessCanvas empty = canvas(IntStream.range(0, 9)
                .mapToObj(i -> KeyActivity.of("Activity " + i))
                .toArray(KeyActivity[]::new));
        Suppression partners = Suppression.of("block.empty", "alone").at(Block.KEY_PARTNERS);
        Suppression segments = Suppression.of("segment.everyone", "all").at(Block.CUSTOMER_SEGMENTS);
        ValidationReport report = ASKED.validate(
                empty.toBuilder().add(ALL).addSuppressions(partners, segments).build());
        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.findings())
                .extracting(finding -> finding.path().toString())
                .contains("customerSegments[0]", "ignore[1]")
                .doesNotContain("keyPartners", "ignore[0]");
    }

    @Test
    void an_unknown_rule_counts_as_unused_with_the_nearest_id() {
        assertThat(ASKED.validate(canvas(KeyActivity.of("A").ignoring("segment.everyon", "x")))
                        .findings())
                .extracting(RuleTester::english)
                .containsExactly("\"segment.everyon\" is suppressed here, but there is no such rule; did you mean"
                        + " \"segment.everyone\"?");
    }

    @Test
    void rules_that_did_not_run_leave_no_unused_suppression() {
        BusinessCanvas canvas = canvas(ALL.ignoring("personal.alone", "x").ignoring("money.loss", "off here"))
                .ignoring("segment.everyone", "ok");
        assertThat(ASKED.validate(canvas).findings()).isEmpty();
        Rule failing = Rule.of(
                "acme.fails",
                Checks.every(CustomerSegment.class)
                        .satisfies(
                                segment -> {
                                    throw new IllegalStateException("oops");
                                },
                                "name")
                        .described("fails"));
        assertThat(ASKED.withRules(failing)
                        .validate(canvas.ignoring("acme.fails", "x"))
                        .findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("acme.fails");
    }

    @Test
    void unused_suppressions_cannot_be_suppressed_but_turned_off() {
        BusinessCanvas canvas = canvas(KeyActivity.of("A").ignoring("ignore.unused", "please"));
        assertThat(ASKED.validate(canvas).findings())
                .singleElement()
                .returns("\"ignore.unused\" is suppressed here, but it reports nothing.", finding -> english(finding));
        Policy off = Policy.of(Preset.STANDARD).withLevel("ignore.unused", Level.OFF);
        assertThat(Validator.standard().withPolicy(off).validate(canvas).isClean())
                .isTrue();
    }
}
