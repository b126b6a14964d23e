package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import org.junit.jupiter.api.Test;

class PartnerRulesTest {
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyPartner SUPPLIER = KeyPartner.of("Supplier");

    @Test
    void a_partner_provides_something_once_one_does() {
        assertThat(locations("partner.idle", WORKSHOP, SUPPLIER.providing(WORKSHOP), KeyPartner.of("Bank")))
                .containsExactly("keyPartners[1]");
        assertThat(locations("partner.idle", SUPPLIER)).isEmpty();
    }
}
