package io.businesscanvas.policy;

import static io.businesscanvas.validation.RuleTester.canvas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final ValueProposition RENTAL = ValueProposition.of("Rental");

    @Test
    void separates_new_findings_from_known_ones_whatever_their_position() {
        Baseline baseline = Baseline.empty().with(List.of(report(canvas(REPAIR))));
        Baseline.Comparison later = baseline.compare(report(canvas(RENTAL, REPAIR)));
        assertThat(later.fresh()).extracting(Finding::path).hasToString("[valuePropositions[0]]");
        assertThat(later.known()).extracting(Finding::path).hasToString("[valuePropositions[1]]");
        assertThat(later.stale()).isZero();
    }

    @Test
    void counts_findings_that_were_fixed() {
        Baseline baseline = Baseline.empty().with(List.of(report(canvas(REPAIR, RENTAL))));
        assertThat(baseline.compare(report(canvas(REPAIR))).stale()).isEqualTo(1);
        assertThat(baseline.with(List.of(report(canvas(REPAIR)))).counts()).hasSize(1);
    }

    @Test
    void a_key_says_rule_block_entry_and_for_a_link_its_verb_and_target() {
        ValidationReport report = report(canvas(REPAIR.serving("nobody")));
        assertThat(Baseline.empty().with(List.of(report)).counts().keySet())
                .singleElement()
                .returns("link.dangling", key -> key.rule().value())
                .returns("", Baseline.Key::file)
                .returns("VALUE_PROPOSITIONS", key -> key.block().orElseThrow().name())
                .returns("repair", key -> key.entry().orElseThrow().value())
                .returns("serves", key -> key.relation().orElseThrow().property())
                .returns("nobody", key -> key.target().orElseThrow());
    }

    @Test
    void findings_of_the_same_key_are_counted() {
        ValidationReport twice = report(canvas(REPAIR, REPAIR));
        ValidationReport thrice = report(canvas(REPAIR, REPAIR, REPAIR));
        Baseline baseline = Baseline.empty().with(List.of(twice));
        assertThat(baseline.compare(twice).fresh()).isEmpty();
        assertThat(baseline.compare(thrice).fresh()).hasSize(2);
    }

    @Test
    void is_a_value_made_of_its_counts() {
        Baseline baseline = Baseline.empty().with(List.of(report(canvas(REPAIR))));
        assertThat(Baseline.of(baseline.counts())).isEqualTo(baseline).hasSameHashCodeAs(baseline);
        Baseline.Key key = baseline.counts().firstKey();
        assertThatThrownBy(() -> Baseline.of(Map.of(key, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("count must be at least 1, but was 0");
    }

    private static ValidationReport report(BusinessCanvas canvas) {
        return Validator.standard().validate(canvas);
    }
}
