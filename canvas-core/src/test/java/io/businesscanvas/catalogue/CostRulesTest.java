package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.findings;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Ownership;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CostRulesTest {
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyResource VAN = KeyResource.of("Van");
    private static final KeyActivity MEETING = KeyActivity.of("Meeting");
    private static final KeyPartner SUPPLIER = KeyPartner.of("Supplier");

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
    void the_fix_of_a_fixed_cost_per_unit_fits_its_price() {
        Cost fees = Cost.of("Fees").withKind(Cost.Kind.FIXED);
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Shop")
                .add(fees.withPrice(Price.of(2, "EUR").unit("order")))
                .add(fees.withId(EntryId.of("share")).withPrice(Price.percent("5")))
                .add(fees.withId(EntryId.of("monthly"))
                        .withPrice(Price.of(2, "EUR").per(Period.MONTH).unit("seat")))
                .build();
        assertThat(findings("cost.fixed-per-unit", canvas).stream()
                        .map(finding -> finding.path() + ": "
                                + finding.fix().orElseThrow().in(Locale.ENGLISH)))
                .containsExactly(
                        "costStructure[0]: set \"kind\" to \"variable\", or, for a price in money, say how often it is paid"
                                + " (\"per\").",
                        "costStructure[1]: set \"kind\" to \"variable\".");
    }
}
