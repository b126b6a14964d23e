package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.businesscanvas.value.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CanvasEditorTest {
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
    void replaces_an_entry_in_its_position() {
        KeyResource bigger = WORKSHOP.withDescription("twice as big");
        assertThat(CANVAS.replace(bigger).keyResources()).containsExactly(bigger, TOOLS);
    }

    @Test
    void rejects_replacing_an_entry_whose_id_is_duplicated() {
        BusinessCanvas twins =
                CANVAS.toBuilder().add(WORKSHOP.withDescription("twin")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twins.replace(WORKSHOP.withDescription("changed")))
                .withMessage("id must be that of one entry in keyResources, but 2 have \"workshop\"; mapEntries changes"
                        + " entries by position");
    }

    @Test
    void maps_every_entry_in_its_position_whatever_its_id() {
        BusinessCanvas twins =
                CANVAS.toBuilder().add(WORKSHOP.withDescription("twin")).build();
        BusinessCanvas mapped = twins.mapEntries(entry -> entry.withName(entry.name() + "!"));
        assertThat(mapped.keyResources())
                .containsExactly(
                        WORKSHOP.withName("Workshop!"),
                        TOOLS.withName("Tools!"),
                        WORKSHOP.withDescription("twin").withName("Workshop!"));
        assertThat(mapped.index().links()).hasSameSizeAs(twins.index().links());
        assertThat(twins.mapEntries(entry -> entry)).isEqualTo(twins);
    }

    @Test
    void rejects_a_mapped_entry_of_another_block() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.mapEntries(entry -> RENT))
                .withMessage("changed entry must stay in keyResources, but was \"costStructure\"");
        assertThatNullPointerException()
                .isThrownBy(() -> CANVAS.mapEntries(entry -> null))
                .withMessage("changed entry");
    }

    @Test
    void moves_all_links_from_one_entry_to_another() {
        BusinessCanvas moved = CANVAS.retarget(WORKSHOP, TOOLS);
        assertThat(moved.keyResources()).containsExactly(WORKSHOP, TOOLS);
        assertThat(moved.keyActivities().get(0).uses())
                .extracting(EntryRef::toString)
                .containsExactly("tools");
        assertThat(moved.keyPartners().get(0).provides())
                .extracting(EntryRef::toString)
                .containsExactly("tools");
        assertThat(moved.costStructure().get(0).causedBy())
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/tools");
    }

    @Test
    void moves_links_to_another_block_where_every_relation_leads_there() {
        BusinessCanvas canvas = CANVAS.unlink(REPAIRING, WORKSHOP);
        assertThat(canvas.retarget(WORKSHOP, REPAIRING).costStructure().get(0).causedBy())
                .extracting(EntryRef::toString)
                .containsExactly("keyActivities/repairing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.retarget(WORKSHOP, REPAIRING))
                .withMessage("to must be an entry to which \"uses\" can lead, in keyResources, but was"
                        + " \"keyActivities/repairing\"");
    }

    @Test
    void unlinks_an_entry_from_all_others() {
        BusinessCanvas unlinked = CANVAS.unlink(REPAIRING);
        assertThat(unlinked.keyActivities()).containsExactly(KeyActivity.of("Repairing"));
        assertThat(unlinked.index().links()).hasSize(2);
        assertThat(CANVAS.unlink(WORKSHOP).index().links()).hasSize(1);
    }

    @Test
    void unlinks_two_entries_in_either_direction() {
        assertThat(CANVAS.unlink(WORKSHOP, REPAIRING)).isEqualTo(CANVAS.unlink(REPAIRING, WORKSHOP));
        assertThat(CANVAS.unlink(WORKSHOP, REPAIRING).keyActivities())
                .containsExactly(KeyActivity.of("Repairing").using(TOOLS));
    }

    @Test
    @Timeout(20)
    void changes_take_linear_time_however_often_an_id_is_duplicated() {
        int many = 30_000;
        BusinessCanvas.Builder builder = BusinessCanvas.builder().title("Large");
        for (int i = 0; i < many; i++) {
            builder.add(KeyResource.of("Workshop"), Channel.of("Workshop"), KeyResource.of("R" + i));
            builder.add(KeyPartner.of("P" + i).providing("workshop", "keyResources/workshop", "r" + i));
        }
        BusinessCanvas large = builder.build();
        assertThat(large.mapEntries(entry -> entry)).isEqualTo(large);
        assertThat(large.rename(Block.KEY_RESOURCES, EntryId.of("workshop"), EntryId.of("garage"))
                        .entries())
                .hasSize(4 * many);
        assertThat(large.retarget(WORKSHOP, KeyResource.of("R1")).entries()).hasSize(4 * many);
        assertThat(large.without(WORKSHOP).entries()).hasSize(3 * many);
        assertThat(large.unlink(WORKSHOP).entries()).hasSize(4 * many);
        assertThat(large.dependents(KeyPartner.of("P1"))).hasSize(3);
    }

    @Test
    void removes_an_entry_and_the_links_to_it() {
        BusinessCanvas without = CANVAS.without(WORKSHOP);
        assertThat(without.keyResources()).containsExactly(TOOLS);
        assertThat(without.index().links()).allMatch(Link::isResolved).hasSize(1);
        assertThat(without.costStructure()).containsExactly(Cost.of("Rent"));
    }

    @Test
    void removes_all_entries_with_a_duplicated_id() {
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
    void rejects_an_id_that_is_unknown_or_in_use() {
        EntryId workshop = EntryId.of("workshop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.replace(KeyResource.of("Van")))
                .withMessage("id must be that of an entry in keyResources, but was \"van\"; rename changes an id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.without(KeyResource.of("Worksop")))
                .withMessage("id must be that of an entry in keyResources, but was \"worksop\"; the nearest is"
                        + " \"workshop\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.rename(Block.KEY_RESOURCES, EntryId.of("van"), EntryId.of("bus")))
                .withMessage("id must be that of an entry in keyResources, but was \"van\"");
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
