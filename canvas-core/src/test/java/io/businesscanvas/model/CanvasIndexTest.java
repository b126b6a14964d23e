package io.businesscanvas.model;

import static io.businesscanvas.model.Link.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Link.Outcome;
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
    void tells_where_a_link_leads(String ref, Outcome outcome) {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Links")
                .add(MARKETING, BRAND, SHARED_RESOURCE, SHARED_ACTIVITY, Cost.of("Rent"))
                .add(KeyPartner.of("Agency").providing(ref))
                .build();
        assertThat(canvas.index().links()).extracting(Link::outcome).containsExactly(outcome);
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
    void a_link_to_an_id_that_stands_twice_leads_to_both() {
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
}
