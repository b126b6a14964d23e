package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Channel.Phase;
import io.businesscanvas.model.CustomerSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelRulesTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final CustomerSegment COURIERS = CustomerSegment.of("Couriers");

    @Test
    void phases_are_required_once_a_channel_of_the_segment_names_one() {
        Channel shop = Channel.of("Shop").reaching(COMMUTERS);
        assertThat(locations("channel.phase-gap", COMMUTERS, shop)).isEmpty();
        Channel early = shop.withPhases(Phase.AWARENESS, Phase.EVALUATION).reaching("nobody");
        Channel late =
                Channel.of("Door").withPhases(Phase.DELIVERY, Phase.AFTER_SALES).reaching(COMMUTERS);
        assertThat(messages("channel.phase-gap", COMMUTERS, COURIERS, early, late))
                .containsExactly("The channels that reach \"Commuters\" leave out \"purchase\".");
        assertThat(locations("channel.phase-gap", COMMUTERS.withPays(true), early, late))
                .hasSize(1);
        assertThat(locations("channel.phase-gap", COMMUTERS.withPays(false), early, late))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER_STORE, OWN, true",
        "WHOLESALER, OWN, true",
        "OWN_STORE, PARTNER, true",
        "OWN_STORE, OWN, false",
        "WHOLESALER, PARTNER, false",
        "WEB_SALES, PARTNER, false",
        "SALES_FORCE, OWN, false"
    })
    void kind_and_ownership_of_a_channel_agree(Channel.Kind kind, Channel.Ownership ownership, boolean isReported) {
        Channel channel = Channel.builder()
                .name("Channel")
                .kind(kind)
                .ownership(ownership)
                .build();
        assertThat(locations("channel.kind-ownership", channel)).hasSize(isReported ? 1 : 0);
        assertThat(locations("channel.kind-ownership", personal(channel))).isEmpty();
    }
}
