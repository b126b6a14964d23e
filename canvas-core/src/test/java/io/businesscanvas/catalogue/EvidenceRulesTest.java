package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry.Status;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    @Test
    void what_was_refuted_is_reported_in_every_block() {
        assertThat(locations(
                        "evidence.refuted",
                        CustomerSegment.of("A").withStatus(Status.REFUTED),
                        CustomerSegment.of("B").withStatus(Status.CONFIRMED),
                        Cost.of("C").withStatus(Status.REFUTED)))
                .containsExactly("customerSegments[0]", "costStructure[0]");
    }

    @Test
    void assumptions_are_reported_once_any_entry_has_a_status() {
        CustomerSegment silent = CustomerSegment.of("A");
        ValueProposition assumed = ValueProposition.of("B").withStatus(Status.ASSUMPTION);
        RevenueStream tested = RevenueStream.of("C").withStatus(Status.TESTING);
        CustomerSegment refuted = CustomerSegment.of("D").withStatus(Status.REFUTED);
        assertThat(locations("evidence.untested", silent, Channel.of("E"))).isEmpty();
        assertThat(locations("evidence.untested", silent, refuted, assumed, tested, Channel.of("E")))
                .containsExactly("customerSegments[0]", "valuePropositions[0]");
        assertThat(locations("evidence.untested", silent, Cost.of("F").withStatus(Status.TESTING)))
                .containsExactly("customerSegments[0]");
    }

    @Test
    void a_confirmed_or_refuted_entry_has_evidence() {
        CustomerSegment confirmed = CustomerSegment.of("A").withStatus(Status.CONFIRMED);
        assertThat(messages(
                        "evidence.missing",
                        confirmed,
                        confirmed.withEvidence("40 interviews"),
                        CustomerSegment.of("B").withStatus(Status.TESTING),
                        Cost.of("C").withStatus(Status.REFUTED)))
                .containsExactly(
                        "\"A\" is \"confirmed\", but cites no evidence.",
                        "\"C\" is \"refuted\", but cites no evidence.");
    }
}
