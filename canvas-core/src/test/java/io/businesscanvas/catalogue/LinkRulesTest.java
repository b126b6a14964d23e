package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.findings;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkRulesTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final KeyPartner AGENCY = KeyPartner.of("Agency");

    @Test
    void a_dangling_link_is_reported_at_the_link_with_the_nearest_id_allowed() {
        assertThat(locations("link.dangling", COMMUTERS, REPAIR.serving("commuters", "comuters")))
                .containsExactly("valuePropositions[0].serves[1]");
        assertThat(messages("link.dangling", COMMUTERS, REPAIR.serving("comuters")))
                .containsExactly("\"Repair\" links to \"comuters\" (\"serves\"), but no customer segment has that id;"
                        + " did you mean \"commuters\"?");
        assertThat(messages("link.dangling", COMMUTERS, REPAIR.serving("nobody-at-all")))
                .containsExactly(
                        "\"Repair\" links to \"nobody-at-all\" (\"serves\"), but no customer segment has that id.");
    }

    @Test
    void a_link_to_a_wrong_block_names_the_block() {
        KeyPartner partner = AGENCY.providing("rent", "costStructure/rent", "keyActivity/x");
        assertThat(messages("link.wrong-block", Cost.of("Rent"), KeyActivity.of("x"), partner))
                .containsExactly(
                        "\"Agency\" links to \"rent\" (\"provides\"), but \"provides\" can only lead to a key resource, key"
                                + " activity or channel, not to a cost.",
                        "\"Agency\" links to \"costStructure/rent\" (\"provides\"), but \"provides\" can only lead to a key"
                                + " resource, key activity or channel, and the link names the block of costs.",
                        "\"Agency\" links to \"keyActivity/x\" (\"provides\"), but \"provides\" can only lead to a key resource,"
                                + " key activity or channel; there is no block \"keyActivity\"; did you mean \"keyActivities\"?");
    }

    @Test
    void an_ambiguous_link_gives_the_qualified_forms() {
        assertThat(messages("link.ambiguous", KeyResource.of("Ads"), KeyActivity.of("Ads"), AGENCY.providing("ads")))
                .containsExactly("\"Agency\" links to \"ads\" (\"provides\"), which matches \"keyResources/ads\" or"
                        + " \"keyActivities/ads\".");
    }

    @Test
    void what_is_repeated_is_reported_at_the_later_link_instead_of_other_findings() {
        List<EntryRef> refs = Stream.of("nobody", "commuters", "nobody", "commuters")
                .map(EntryRef::parse)
                .toList();
        ValueProposition twice = REPAIR.withLinks(EntryLinks.none().with(Relation.SERVES, refs));
        assertThat(locations("link.repeated", COMMUTERS, twice))
                .containsExactly("valuePropositions[0].serves[2]", "valuePropositions[0].serves[3]");
        assertThat(locations("link.dangling", COMMUTERS, twice)).containsExactly("valuePropositions[0].serves[0]");
        assertThat(findings("link.repeated", canvas(COMMUTERS, twice)).get(0).related())
                .singleElement()
                .returns(
                        "valuePropositions[0].serves[0]",
                        related -> related.location().path().toString())
                .returns("first given here", related -> related.message().in(Locale.ENGLISH));
    }

    @Test
    void repeated_links_are_compared_by_target_where_they_lead_somewhere() {
        KeyActivity ads = KeyActivity.of("Ads");
        assertThat(locations("link.repeated", ads, AGENCY.providing("ads", "keyActivities/ads")))
                .containsExactly("keyPartners[0].provides[1]");
        assertThat(locations("link.repeated", AGENCY.providing("ads", "keyActivities/ads")))
                .isEmpty();
        assertThat(locations("link.repeated", ads, KeyResource.of("Ads"), AGENCY.providing("ads", "keyActivities/ads")))
                .isEmpty();
        assertThat(locations("link.repeated", ads, KeyPartner.of("A").providing(ads), AGENCY.providing(ads)))
                .isEmpty();
    }

    @Test
    void an_unused_verb_is_reported_at_blocks_with_possible_targets() {
        ValueProposition served = REPAIR.serving(COMMUTERS);
        assertThat(locations("link.verb-unused", COMMUTERS, served)).isEmpty();
        assertThat(messages("link.verb-unused", COMMUTERS, served, Channel.of("Web shop"), Cost.of("Rent")))
                .containsExactly(
                        "No channel is linked to any customer segment (\"reaches\") or value proposition (\"delivers\").",
                        "No cost is linked to any key resource, key activity, key partner, channel or customer"
                                + " relationship (\"causedBy\").");
        assertThat(locations("link.verb-unused", COMMUTERS, served, CustomerRelationship.of("Club")))
                .containsExactly("customerRelationships");
    }

    @Test
    void resources_need_not_support_where_activities_use_them() {
        ValueProposition served = REPAIR.serving(COMMUTERS);
        KeyResource workshop = KeyResource.of("Workshop");
        KeyActivity repairing = KeyActivity.of("Repairing").supporting(REPAIR);
        assertThat(locations("link.verb-unused", COMMUTERS, served, workshop, repairing))
                .containsExactly("keyResources");
        assertThat(locations("link.verb-unused", COMMUTERS, served, workshop, repairing.using(workshop)))
                .isEmpty();
        assertThat(locations(
                        "link.verb-unused",
                        COMMUTERS,
                        served,
                        workshop.supporting(REPAIR),
                        KeyActivity.of("Repairing")))
                .containsExactly("keyActivities");
    }

    @Test
    void streams_are_checked_only_if_one_of_them_could_violate_the_rule() {
        ValueProposition served = REPAIR.serving(COMMUTERS);
        RevenueStream fee = RevenueStream.of("Fee");
        RevenueStream thanks = RevenueStream.builder()
                .name("Thanks")
                .kind(RevenueStream.Kind.RECOGNITION)
                .build();
        RevenueStream nothing = fee.withAmount(Amount.of("0.00", "EUR"));
        assertThat(locations("link.verb-unused", COMMUTERS, served, fee)).containsExactly("revenueStreams");
        assertThat(locations("link.verb-unused", COMMUTERS, served, thanks, nothing))
                .isEmpty();
        ValueProposition free = served.withPriceLevel(ValueProposition.PriceLevel.FREE);
        assertThat(messages("link.verb-unused", COMMUTERS, free, fee.payingFor(free)))
                .isEmpty();
    }

    @Test
    void a_canvas_without_any_link_gets_one_finding_at_the_canvas() {
        assertThat(locations("link.verb-unused", COMMUTERS, REPAIR, Channel.of("Web shop"), Cost.of("Rent")))
                .containsExactly("");
        assertThat(locations("link.verb-unused", COMMUTERS, REPAIR)).isEmpty();
    }

    @Test
    void a_duplicate_id_is_reported_at_the_second_and_every_later_entry() {
        KeyResource one = KeyResource.of("One").withId(EntryId.of("a"));
        assertThat(locations("id.duplicate", one, KeyResource.of("Two").withId(EntryId.of("a")), KeyResource.of("A")))
                .containsExactly("keyResources[1]", "keyResources[2]");
        assertThat(locations("id.duplicate", one, KeyActivity.of("A"))).isEmpty();
    }

    static Stream<Arguments> clashes() {
        KeyResource one = KeyResource.of("A b");
        KeyResource other = KeyResource.of("A-b");
        List<String> second = List.of("keyResources[1]");
        return Stream.of(
                arguments("id.derived-clash", canvas(one, other), second),
                arguments("id.duplicate", canvas(one, other), List.of()),
                arguments("id.duplicate", canvas(one, other, AGENCY.providing("a-b")), second),
                arguments("id.derived-clash", canvas(one, other, AGENCY.providing("a-b")), List.of()),
                arguments("id.duplicate", canvas(one, other, KeyActivity.of("A b"), AGENCY.providing("a-b")), second),
                arguments("id.duplicate", canvas(one, KeyResource.of("C").withId(one.id())), second));
    }

    @ParameterizedTest
    @MethodSource("clashes")
    void ids_clash_only_while_all_are_derived_and_nobody_links_to_them(
            String rule, BusinessCanvas canvas, List<String> locations) {
        assertThat(locations(rule, canvas)).isEqualTo(locations);
    }

    @Test
    void a_clash_proposes_ids_that_are_free() {
        assertThat(findings(
                                "id.derived-clash",
                                canvas(
                                        KeyResource.of("A"),
                                        KeyResource.of("a"),
                                        KeyResource.of("A 2"),
                                        KeyResource.of("A!")))
                        .stream()
                        .map(finding -> finding.fix().orElseThrow().in(Locale.ENGLISH)))
                .containsExactly(
                        "give one of the two an explicit id, such as \"a-3\" (\"id\"), or remove it if both are the"
                                + " same thing.",
                        "give one of the two an explicit id, such as \"a-4\" (\"id\"), or remove it if both are the"
                                + " same thing.");
    }
}
