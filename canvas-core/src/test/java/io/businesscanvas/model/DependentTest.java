package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DependentTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair").serving(COMMUTERS);
    private static final RevenueStream FEE =
            RevenueStream.of("Fee").paidBy(COMMUTERS).payingFor(REPAIR);
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop").supporting(REPAIR);
    private static final KeyActivity REPAIRING =
            KeyActivity.of("Repairing").using(WORKSHOP).supporting(REPAIR);
    private static final KeyPartner LANDLORD = KeyPartner.of("Landlord").providing(WORKSHOP);
    private static final Cost RENT = Cost.of("Rent").causedBy(WORKSHOP);
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(COMMUTERS, REPAIR, FEE, WORKSHOP, REPAIRING, LANDLORD, RENT)
            .build();

    @Test
    void follows_support_in_the_order_of_distance() {
        assertThat(CANVAS.dependents(LANDLORD))
                .hasToString("[keyResources/workshop, valuePropositions/repair, keyActivities/repairing,"
                        + " costStructure/rent, customerSegments/commuters, revenueStreams/fee]");
        assertThat(CANVAS.dependents(RENT)).isEmpty();
        assertThat(CANVAS.dependents(FEE)).isEmpty();
        assertThat(CANVAS.dependents(COMMUTERS)).extracting(Dependent::entry).containsExactly(FEE);
    }

    @Test
    void knows_the_shortest_path() {
        Dependent fee = CANVAS.dependents(LANDLORD).get(5);
        assertThat(fee.entry()).isEqualTo(FEE);
        assertThat(fee.path())
                .extracting(link -> link.source().name() + " " + link.relation().property() + " " + link.ref())
                .containsExactly(
                        "Landlord provides keyResources/workshop",
                        "Workshop supports valuePropositions/repair",
                        "Fee paysFor repair");
        assertThat(fee.link()).isEqualTo(fee.path().get(2));
        assertThat(fee.previous().orElseThrow().entry()).isEqualTo(REPAIR);
    }

    @Test
    void an_ambiguous_link_leads_to_each_candidate_and_a_broken_one_nowhere() {
        KeyPartner agency = KeyPartner.of("Agency").providing("workshop", "nothing");
        BusinessCanvas canvas =
                CANVAS.toBuilder().add(Channel.of("Workshop"), agency).build();
        assertThat(canvas.dependents(agency))
                .extracting(Dependent::toString)
                .startsWith("keyResources/workshop", "channels/workshop");
    }

    @Test
    void rejects_an_entry_that_is_not_in_the_canvas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.dependents(KeyResource.of("Worksho")))
                .withMessage(
                        "id must be that of an entry in keyResources, but was \"worksho\"; the nearest is \"workshop\"");
    }
}
