package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentRulesTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final CustomerSegment COURIERS = CustomerSegment.of("Couriers");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final ValueProposition RENTAL = ValueProposition.of("Rental");
    private static final CustomerSegment READERS = CustomerSegment.of("Readers");
    private static final CustomerSegment FREE_READERS = READERS.withPays(false);
    private static final CustomerSegment ADVERTISERS = CustomerSegment.of("Advertisers");
    private static final RevenueStream ADS = RevenueStream.of("Ads");

    @Test
    void rules_about_being_reached_wait_for_the_verb_and_for_broken_links() {
        assertThat(locations("segment.unserved", COMMUTERS, REPAIR)).isEmpty();
        assertThat(locations("segment.unserved", COMMUTERS, COURIERS, REPAIR.serving(COMMUTERS)))
                .containsExactly("customerSegments[1]");
        assertThat(locations("segment.unserved", COMMUTERS, COURIERS, REPAIR.serving("commuters", "courier")))
                .isEmpty();
    }

    @Test
    void both_entries_of_a_duplicated_id_are_served() {
        CustomerSegment twin = COURIERS.withId(COMMUTERS.id());
        assertThat(locations("segment.unserved", COMMUTERS, twin, REPAIR.serving(COMMUTERS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"segment.unreached, customerSegments[1]", "channel.idle, channels[1]"})
    void reaches_applies_to_both_sides(String rule, String place) {
        assertThat(locations(
                        rule, COMMUTERS, COURIERS, Channel.of("Shop").reaching(COMMUTERS), Channel.of("Newsletter")))
                .containsExactly(place);
        assertThat(locations(rule, COMMUTERS, Channel.of("Newsletter"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"segment.unrelated, customerSegments[1]", "relationship.idle, customerRelationships[1]"})
    void engages_applies_to_both_sides(String rule, String place) {
        assertThat(locations(
                        rule,
                        COMMUTERS,
                        COURIERS,
                        CustomerRelationship.of("Pass").engaging(COMMUTERS),
                        CustomerRelationship.of("Club")))
                .containsExactly(place);
        assertThat(locations(rule, COMMUTERS, CustomerRelationship.of("Club"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Everyone", "the general-public", "「所有人」", "ALL"})
    void everyone_is_not_a_segment(String name) {
        assertThat(locations("segment.everyone", CustomerSegment.of(name), RENTAL.withName(name)))
                .containsExactly("customerSegments[0]");
    }

    @ParameterizedTest
    @EnumSource(
            value = CustomerSegment.Kind.class,
            names = {"MULTI_SIDED", "SEGMENTED", "DIVERSIFIED"})
    void kinds_of_several_segments_need_two(CustomerSegment.Kind kind) {
        CustomerSegment alone = COMMUTERS.withKind(kind);
        assertThat(locations("segment.kind-needs-others", alone)).containsExactly("customerSegments[0]");
        assertThat(locations("segment.kind-needs-others", alone, COURIERS)).isEmpty();
        assertThat(locations("segment.kind-needs-others", personal(alone))).isEmpty();
        assertThat(locations("segment.kind-needs-others", COMMUTERS.withKind(CustomerSegment.Kind.NICHE)))
                .isEmpty();
    }

    @Test
    void a_segment_pays_or_is_free_on_purpose() {
        RevenueStream ads = ADS.paidBy(ADVERTISERS);
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ads)).containsExactly("customerSegments[0]");
        assertThat(locations("segment.unpaying", FREE_READERS, ADVERTISERS, ads))
                .isEmpty();
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ads.paidBy("reader")))
                .isEmpty();
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ADS)).isEmpty();
    }
}
