package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Ownership;
import io.businesscanvas.model.ValueProposition;
import org.junit.jupiter.api.Test;

class ResourceRulesTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyResource VAN = KeyResource.of("Van");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing");
    private static final KeyPartner SUPPLIER = KeyPartner.of("Supplier");

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
    void what_belongs_to_a_partner_has_one_even_if_no_partner_provides_anything() {
        KeyResource theirs = VAN.withOwnership(Ownership.PARTNER);
        assertThat(locations("resource.unsourced", WORKSHOP, theirs)).containsExactly("keyResources[1]");
        assertThat(locations("resource.unsourced", theirs, SUPPLIER.providing(theirs)))
                .isEmpty();
        assertThat(locations("resource.unsourced", theirs, SUPPLIER.providing("vann")))
                .isEmpty();
    }
}
