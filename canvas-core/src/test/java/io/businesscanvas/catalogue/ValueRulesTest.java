package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Channel.Phase;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerRelationship.Goal;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final CustomerSegment COURIERS = CustomerSegment.of("Couriers");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final ValueProposition RENTAL = ValueProposition.of("Rental");

    @Test
    void a_proposition_serves_with_any_written_link() {
        assertThat(locations("value.unserved", REPAIR, RENTAL.serving("nobody")))
                .containsExactly("valuePropositions[0]");
    }

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
    @CsvSource({"value.undelivered, valuePropositions[1]", "channel.empty-handed, channels[1]"})
    void delivers_applies_to_both_sides(String rule, String place) {
        assertThat(locations(rule, REPAIR, RENTAL, Channel.of("Shop").delivering(REPAIR), Channel.of("Newsletter")))
                .containsExactly(place);
        assertThat(locations(rule, REPAIR, Channel.of("Newsletter"))).isEmpty();
    }

    @Test
    void an_ambiguous_link_of_support_keeps_its_rule_silent() {
        KeyActivity repairing = KeyActivity.of("Repairing").supporting(REPAIR);
        assertThat(locations("value.unsupported", REPAIR, RENTAL, repairing)).containsExactly("valuePropositions[1]");
        assertThat(locations("value.unsupported", REPAIR, RENTAL, Channel.of("Rental"), repairing.supporting("rental")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Everyone", "the general-public", "「所有人」", "ALL"})
    void everyone_is_nobody(String name) {
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
    void a_task_is_no_value() {
        assertThat(locations("value.names-task", REPAIR, RENTAL, KeyActivity.of("  REPAIR ")))
                .containsExactly("valuePropositions[0]");
    }

    @Test
    void more_than_four_propositions_for_one_segment_look_like_features() {
        List<Entry> entries = new ArrayList<>(List.of(COMMUTERS, COURIERS));
        for (int i = 0; i < 4; i++) {
            entries.add(ValueProposition.of("Feature " + i).serving(COMMUTERS, COMMUTERS));
        }
        assertThat(locations("value.feature-list", entries.toArray(Entry[]::new)))
                .isEmpty();
        entries.add(RENTAL.serving("commuters", "courier"));
        assertThat(messages("value.feature-list", entries.toArray(Entry[]::new)))
                .containsExactly("5 value propositions serve \"Commuters\"; this may be a list of features.");
    }

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
    void kind_and_ownership_of_a_channel_agree(Channel.Kind kind, Channel.Ownership ownership, boolean isTold) {
        Channel channel = Channel.builder()
                .name("Channel")
                .kind(kind)
                .ownership(ownership)
                .build();
        assertThat(locations("channel.kind-ownership", channel)).hasSize(isTold ? 1 : 0);
        assertThat(locations("channel.kind-ownership", personal(channel))).isEmpty();
    }

    @Test
    void goals_are_required_once_two_relationships_name_some() {
        CustomerRelationship club = CustomerRelationship.of("Club");
        CustomerRelationship win = club.withGoals(Goal.ACQUISITION);
        CustomerRelationship more = CustomerRelationship.of("Pass").withGoals(Goal.UPSELLING);
        CustomerRelationship keep = CustomerRelationship.of("Calls").withGoals(Goal.RETENTION);
        assertThat(locations("relationship.goal-gap", win, CustomerRelationship.of("Pass")))
                .isEmpty();
        assertThat(messages("relationship.goal-gap", win, more))
                .containsExactly("No customer relationship has the goal \"retention\".");
        assertThat(messages("relationship.goal-gap", more, more.withId(EntryId.of("again"))))
                .containsExactly("No customer relationship has the goal \"acquisition\" and \"retention\".");
        assertThat(locations("relationship.goal-gap", win, more, keep)).isEmpty();
    }
}
