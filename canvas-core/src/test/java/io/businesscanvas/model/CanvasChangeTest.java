package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasChangeTest {
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyResource TOOLS = KeyResource.of("Tools");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing").using(WORKSHOP, TOOLS);
    private static final KeyPartner LANDLORD = KeyPartner.of("Landlord").providing("workshop");
    private static final Cost RENT = Cost.of("Rent").causedBy(WORKSHOP);
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(WORKSHOP, TOOLS, REPAIRING, LANDLORD, RENT)
            .build();

    @Test
    void replaces_an_entry_in_its_place() {
        KeyResource bigger = WORKSHOP.withDescription("twice as big");
        assertThat(CANVAS.replace(bigger).keyResources()).containsExactly(bigger, TOOLS);
    }

    @Test
    void replaces_the_first_where_an_id_stands_twice() {
        KeyResource twin = WORKSHOP.withDescription("twin");
        KeyResource changed = WORKSHOP.withDescription("changed");
        BusinessCanvas twins = CANVAS.toBuilder().add(twin).build();
        assertThat(twins.replace(changed).keyResources()).containsExactly(changed, TOOLS, twin);
    }

    @Test
    void replaces_only_the_first_of_one_entry_given_twice() {
        KeyResource changed = WORKSHOP.withDescription("changed");
        BusinessCanvas twins = CANVAS.toBuilder().add(WORKSHOP).build();
        assertThat(twins.replace(changed).keyResources()).containsExactly(changed, TOOLS, WORKSHOP);
    }

    @Test
    void takes_an_entry_away_with_the_links_to_it() {
        BusinessCanvas without = CANVAS.without(WORKSHOP);
        assertThat(without.keyResources()).containsExactly(TOOLS);
        assertThat(without.index().links()).allMatch(Link::isResolved).hasSize(1);
        assertThat(without.costStructure()).containsExactly(Cost.of("Rent"));
    }

    @Test
    void takes_all_away_where_an_id_stands_twice() {
        BusinessCanvas twins = CANVAS.toBuilder().add(WORKSHOP).build();
        assertThat(twins.without(WORKSHOP).keyResources()).containsExactly(TOOLS);
    }

    @Test
    void carries_every_link_along_when_an_id_changes() {
        BusinessCanvas renamed = CANVAS.rename(Block.KEY_RESOURCES, EntryId.of("workshop"), EntryId.of("garage"));
        assertThat(renamed.keyResources().get(0)).isEqualTo(WORKSHOP.withId(EntryId.of("garage")));
        assertThat(renamed.keyActivities().get(0).uses())
                .extracting(EntryRef::toString)
                .containsExactly("garage", "tools");
        assertThat(renamed.keyPartners().get(0).provides())
                .extracting(EntryRef::toString)
                .containsExactly("garage");
        assertThat(renamed.costStructure().get(0).causedBy())
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/garage");
    }

    @Test
    void qualifies_a_short_link_that_would_become_ambiguous() {
        KeyPartner agency = KeyPartner.of("Agency").providing("repairing", "workshop");
        BusinessCanvas canvas = CANVAS.toBuilder().keyPartners(List.of(agency)).build();
        BusinessCanvas renamed = canvas.rename(Block.KEY_RESOURCES, EntryId.of("workshop"), EntryId.of("repairing"));
        assertThat(renamed.keyPartners().get(0).provides())
                .extracting(EntryRef::toString)
                .containsExactly("keyActivities/repairing", "keyResources/repairing");
        assertThat(renamed.index().links()).allMatch(Link::isResolved);
    }

    @Test
    void leaves_equal_ids_of_other_blocks_alone() {
        Channel workshop = Channel.of("Workshop");
        Cost both = Cost.of("Both").causedBy("keyResources/workshop", "channels/workshop");
        BusinessCanvas renamed = CANVAS.toBuilder()
                .add(workshop, both)
                .build()
                .rename(Block.CHANNELS, EntryId.of("workshop"), EntryId.of("counter"));
        assertThat(renamed.costStructure().get(1).causedBy())
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/workshop", "channels/counter");
    }

    @Test
    void refuses_what_is_not_there_or_in_use() {
        EntryId workshop = EntryId.of("workshop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.replace(KeyResource.of("Van")))
                .withMessage("id must be that of an entry in keyResources, but was \"van\"; rename changes an id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.without(KeyResource.of("Van")))
                .withMessage("id must be that of an entry in keyResources, but was \"van\"; rename changes an id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.rename(Block.KEY_RESOURCES, workshop, EntryId.of("tools")))
                .withMessage("newId must not be in use in keyResources, but was \"tools\"");
        assertThat(CANVAS.rename(Block.KEY_RESOURCES, workshop, workshop)).isEqualTo(CANVAS);
    }

    @Test
    void a_link_that_was_ambiguous_keeps_all_its_candidates() {
        KeyActivity twin = KeyActivity.of("Workshop");
        BusinessCanvas renamed = CANVAS.toBuilder()
                .add(twin)
                .build()
                .rename(Block.KEY_RESOURCES, EntryId.of("workshop"), EntryId.of("garage"));
        assertThat(renamed.keyPartners().get(0).provides())
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/garage", "keyActivities/workshop");
    }
}
