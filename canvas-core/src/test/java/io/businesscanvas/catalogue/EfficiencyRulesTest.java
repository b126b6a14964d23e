package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Ownership;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.EntryId;
import org.junit.jupiter.api.Test;

class EfficiencyRulesTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyResource VAN = KeyResource.of("Van");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing");
    private static final KeyActivity MEETING = KeyActivity.of("Meeting");
    private static final KeyPartner SUPPLIER = KeyPartner.of("Supplier");

    @Test
    void an_activity_supports_something_once_activities_do() {
        assertThat(locations("activity.idle", REPAIR, REPAIRING.supporting(REPAIR), MEETING))
                .containsExactly("keyActivities[1]");
        assertThat(locations("activity.idle", REPAIR, WORKSHOP.supporting(REPAIR), MEETING))
                .isEmpty();
    }

    @Test
    void a_resource_supports_something_or_is_used() {
        assertThat(locations("resource.idle", REPAIR, WORKSHOP.supporting(REPAIR), VAN))
                .containsExactly("keyResources[1]");
        assertThat(locations("resource.idle", WORKSHOP, VAN, REPAIRING.using(WORKSHOP)))
                .containsExactly("keyResources[1]");
        assertThat(locations("resource.idle", WORKSHOP, VAN, REPAIRING.using("workshop", "vann")))
                .isEmpty();
        assertThat(locations("resource.idle", REPAIR, WORKSHOP, REPAIRING.supporting(REPAIR)))
                .isEmpty();
        assertThat(locations("resource.idle", WORKSHOP.supporting("nothing"), VAN))
                .containsExactly("keyResources[1]");
    }

    @Test
    void a_partner_provides_something_once_one_does() {
        assertThat(locations("partner.idle", WORKSHOP, SUPPLIER.providing(WORKSHOP), KeyPartner.of("Bank")))
                .containsExactly("keyPartners[1]");
        assertThat(locations("partner.idle", SUPPLIER)).isEmpty();
    }

    @Test
    void what_belongs_to_a_partner_has_one_even_if_no_partner_provides_anything() {
        KeyResource theirs = VAN.withOwnership(Ownership.PARTNER);
        assertThat(locations("resource.unsourced", WORKSHOP, theirs)).containsExactly("keyResources[1]");
        assertThat(locations("resource.unsourced", theirs, SUPPLIER.providing(theirs)))
                .isEmpty();
        assertThat(locations("resource.unsourced", theirs, SUPPLIER.providing("vann")))
                .isEmpty();
    }

    @Test
    void a_cost_has_a_cause_once_one_has() {
        assertThat(locations("cost.unexplained", WORKSHOP, Cost.of("Rent").causedBy(WORKSHOP), Cost.of("Fees")))
                .containsExactly("costStructure[1]");
        assertThat(locations("cost.unexplained", WORKSHOP, Cost.of("Fees"))).isEmpty();
    }

    @Test
    void own_resources_and_activities_cost_something() {
        Cost rent = Cost.of("Rent").causedBy(WORKSHOP);
        KeyResource theirs = KeyResource.of("Warehouse").withOwnership(Ownership.PARTNER);
        KeyResource provided = KeyResource.of("Parts");
        KeyResource[] all = {WORKSHOP, VAN, theirs, provided, KeyResource.of("Brand")};
        assertThat(messages(
                        "driver.uncosted",
                        all[0],
                        all[1],
                        all[2],
                        all[3],
                        all[4],
                        MEETING,
                        SUPPLIER.providing(provided),
                        rent))
                .containsExactly(
                        "No cost is linked to these key resources: \"Brand\" and \"Van\".",
                        "No cost is linked to these key activities: \"Meeting\".");
        assertThat(locations("driver.uncosted", VAN, MEETING)).isEmpty();
        assertThat(locations("driver.uncosted", WORKSHOP, VAN, rent.causedBy("vann")))
                .isEmpty();
        assertThat(locations("driver.uncosted", personal(WORKSHOP, VAN, rent))).isEmpty();
    }

    @Test
    void a_canvas_tells_one_story() {
        CustomerSegment commuters = CustomerSegment.of("Commuters");
        CustomerSegment hotels = CustomerSegment.of("Hotels");
        ValueProposition repair = REPAIR.serving(commuters);
        ValueProposition guests = ValueProposition.of("Bikes for guests").serving(hotels);
        assertThat(messages("canvas.disconnected", commuters, hotels, repair, guests))
                .containsExactly("The canvas falls into 2 parts: no chain of links connects"
                        + " \"Bikes for guests\" with \"Commuters\".");
        assertThat(locations("canvas.disconnected", commuters, hotels, repair, VAN))
                .isEmpty();
        assertThat(locations(
                        "canvas.disconnected", commuters, hotels, repair, guests, REPAIRING.supporting(repair, guests)))
                .isEmpty();
    }

    @Test
    void an_ambiguous_link_joins_all_candidates_and_a_duplicated_id_all_entries() {
        CustomerSegment commuters = CustomerSegment.of("Commuters");
        CustomerSegment twin = CustomerSegment.of("Hotels").withId(commuters.id());
        ValueProposition repair = REPAIR.serving(commuters);
        assertThat(locations(
                        "canvas.disconnected",
                        commuters,
                        twin,
                        repair,
                        REPAIR.withId(EntryId.of("b")).serving(twin)))
                .isEmpty();
        KeyResource ads = KeyResource.of("Ads");
        KeyActivity placing = KeyActivity.of("Ads").supporting(repair);
        KeyActivity drawing = KeyActivity.of("Drawing").using(ads);
        assertThat(locations("canvas.disconnected", commuters, repair, ads, placing, drawing))
                .containsExactly("");
        assertThat(locations(
                        "canvas.disconnected", commuters, repair, ads, placing, drawing, SUPPLIER.providing("ads")))
                .isEmpty();
    }
}
