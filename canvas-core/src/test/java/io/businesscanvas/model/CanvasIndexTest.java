package io.businesscanvas.model;

import static io.businesscanvas.model.Link.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.model.Link.Outcome;
import io.businesscanvas.value.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasIndexTest {
    private static final KeyActivity MARKETING = KeyActivity.of("Marketing");
    private static final KeyResource BRAND = KeyResource.of("Brand");
    private static final KeyResource SHARED_RESOURCE = KeyResource.of("Shared");
    private static final KeyActivity SHARED_ACTIVITY = KeyActivity.of("Shared");

    @ParameterizedTest
    @CsvSource({
        "marketing,               RESOLVED",
        "keyActivities/marketing, RESOLVED",
        "brand,                   RESOLVED",
        "shared,                  AMBIGUOUS",
        "keyResources/shared,     RESOLVED",
        "rent,                    WRONG_BLOCK",
        "costStructure/rent,      WRONG_BLOCK",
        "keyPartner/marketing,    WRONG_BLOCK",
        "keyResources/marketing,  DANGLING",
        "nobody,                  DANGLING"
    })
    void reports_where_a_link_leads(String ref, Outcome outcome) {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Links")
                .add(MARKETING, BRAND, SHARED_RESOURCE, SHARED_ACTIVITY, Cost.of("Rent"))
                .add(KeyPartner.of("Agency").providing(ref))
                .build();
        assertThat(canvas.index().links())
                .singleElement()
                .returns(outcome, Link::outcome)
                .hasToString("agency provides " + ref)
                .isEqualTo(canvas.index()
                        .linksFrom(canvas.keyPartners().get(0), Relation.PROVIDES)
                        .get(0));
    }

    @Test
    void an_ambiguous_link_leads_to_each_candidate() {
        KeyPartner agency = KeyPartner.of("Agency").providing("shared");
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Links")
                .add(SHARED_RESOURCE, SHARED_ACTIVITY, agency)
                .build();
        assertThat(canvas.entriesProvidedBy(agency)).containsExactly(SHARED_RESOURCE, SHARED_ACTIVITY);
        assertThat(canvas.partnersProviding(SHARED_RESOURCE)).containsExactly(agency);
        assertThat(canvas.partnersProviding(SHARED_ACTIVITY)).containsExactly(agency);
    }

    @Test
    void a_link_to_a_duplicated_id_leads_to_both() {
        KeyResource twin = BRAND.withDescription("the other one");
        KeyPartner agency = KeyPartner.of("Agency").providing("brand");
        BusinessCanvas canvas =
                BusinessCanvas.builder().title("Twins").add(BRAND, twin, agency).build();
        assertThat(canvas.index().links())
                .singleElement()
                .returns(RESOLVED, Link::outcome)
                .returns(List.of(BRAND, twin), Link::targets);
        assertThat(canvas.index().linksTo(BRAND))
                .isEqualTo(canvas.index().linksTo(twin))
                .hasSize(1);
        assertThat(canvas.find(KeyResource.class, EntryId.of("brand"))).contains(BRAND);
    }

    @Test
    void a_verb_with_one_target_block_drops_that_block_and_no_other() {
        ValueProposition repair = ValueProposition.of("Repair").serving("customerSegments/commuters", "channels/shop");
        assertThat(repair.serves()).extracting(EntryRef::toString).containsExactly("commuters", "channels/shop");
        assertThat(KeyPartner.of("Agency").providing(BRAND).provides())
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/brand");
    }

    @Test
    void an_id_in_several_blocks_is_found_in_each_and_reported_in_their_order() {
        Channel shop = Channel.of("Shop");
        KeyActivity inShop = KeyActivity.of("Shop");
        KeyResource ofShop = KeyResource.of("Shop");
        Cost rent = Cost.of("Rent").causedBy("shop");
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Shops")
                .add(rent, inShop, shop, ofShop)
                .build();
        assertThat(canvas.index().links())
                .singleElement()
                .returns(AMBIGUOUS, Link::outcome)
                .returns(List.of(ofShop, inShop, shop), Link::targets);
        assertThat(canvas.find(Block.CHANNELS, EntryId.of("shop"))).contains(shop);
        assertThat(canvas.find(Block.KEY_PARTNERS, EntryId.of("shop"))).isEmpty();
    }

    @Test
    void finds_by_position_what_it_finds_by_entry() {
        KeyResource twin = BRAND.withDescription("the other one");
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Twins")
                .add(SHARED_RESOURCE, BRAND, twin, KeyPartner.of("Agency").providing("brand"))
                .build();
        CanvasIndex index = canvas.index();
        assertThat(List.of(0, 1, 2))
                .map(position -> index.isLinked(Block.KEY_RESOURCES, position, Relation.PROVIDES))
                .containsExactly(false, true, true);
        assertThat(index.isLinked(Block.KEY_RESOURCES, 1, Relation.USES)).isFalse();
        assertThat(index.isLinked(twin, Relation.PROVIDES)).isTrue();
        assertThat(index.linksTo(Block.KEY_RESOURCES, 0)).isEmpty();
        assertThat(index.linksTo(Block.KEY_RESOURCES, 2))
                .isEqualTo(index.linksTo(twin))
                .hasSize(1);
        assertThatThrownBy(() -> index.isLinked(Block.KEY_RESOURCES, 3, Relation.PROVIDES))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> index.linksTo(Block.KEY_RESOURCES, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void knows_which_links_are_broken_and_which_verbs_are_used() {
        KeyPartner agency = KeyPartner.of("Agency").providing("brand", "nobody");
        CanvasIndex index = BusinessCanvas.builder()
                .title("Broken")
                .add(BRAND, agency, MARKETING.supporting("nothing"))
                .build()
                .index();
        assertThat(index.brokenLinks())
                .extracting(link -> link.ref().toString())
                .containsExactly("nothing", "nobody");
        assertThat(index.isUsed(Block.KEY_ACTIVITIES, Relation.SUPPORTS)).isTrue();
        assertThat(index.isUsed(Block.KEY_RESOURCES, Relation.SUPPORTS)).isFalse();
        assertThat(index.isUsed(Block.KEY_ACTIVITIES, Relation.USES)).isFalse();
    }

    @Test
    void the_shortest_reference_names_the_block_only_where_the_id_is_not_enough() {
        Channel channel = Channel.of("Brand");
        KeyResource resource = KeyResource.of("Brand");
        KeyActivity activity = KeyActivity.of("Brand");
        CanvasIndex index = BusinessCanvas.builder()
                .title("t")
                .add(channel, resource, activity, KeyResource.of("Van"))
                .build()
                .index();
        assertThat(index.shortestRef(Relation.PROVIDES, activity)).hasToString("keyActivities/brand");
        assertThat(index.shortestRef(Relation.USES, resource)).hasToString("brand");
        assertThat(index.shortestRef(Relation.PROVIDES, KeyResource.of("Van"))).hasToString("van");
    }
}
