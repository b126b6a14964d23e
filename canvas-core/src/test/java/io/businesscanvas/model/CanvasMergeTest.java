package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.CanvasChanges.MergePolicy;
import io.businesscanvas.value.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanvasMergeTest {
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyResource LARGE = WORKSHOP.withDescription("large");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing").using(WORKSHOP);
    private static final Cost RENT = Cost.of("Rent").causedBy(WORKSHOP);

    private static BusinessCanvas canvas(Entry... entries) {
        return BusinessCanvas.builder().title("Acme").add(entries).build();
    }

    @ParameterizedTest
    @EnumSource(MergePolicy.class)
    void adds_what_is_new_and_keeps_what_both_have_once(MergePolicy policy) {
        BusinessCanvas merged = canvas(WORKSHOP, REPAIRING)
                .merge(canvas(WORKSHOP, RENT).withTitle("Other").withTags("other"), policy);
        assertThat(merged).isEqualTo(canvas(WORKSHOP, REPAIRING, RENT));
    }

    @Test
    void rejects_entries_that_clash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canvas(WORKSHOP).merge(canvas(LARGE, RENT), MergePolicy.REJECT))
                .withMessage("other must not have an entry with the same id but different content, but was"
                        + " \"keyResources/workshop\" (of 1)");
    }

    @Test
    void keeps_its_own_entries() {
        assertThat(canvas(WORKSHOP, REPAIRING).merge(canvas(LARGE, RENT), MergePolicy.KEEP))
                .isEqualTo(canvas(WORKSHOP, REPAIRING, RENT));
    }

    @Test
    void replaces_its_own_entries_in_their_positions() {
        KeyResource tools = KeyResource.of("Tools");
        assertThat(canvas(WORKSHOP, tools, REPAIRING).merge(canvas(LARGE, RENT), MergePolicy.REPLACE))
                .isEqualTo(canvas(LARGE, tools, REPAIRING, RENT));
    }

    @Test
    void renames_entries_that_clash_and_their_links_with_them() {
        KeyResource second = KeyResource.of("Workshop 2").withId(EntryId.of("workshop-2"));
        BusinessCanvas merged =
                canvas(WORKSHOP, second, REPAIRING).merge(canvas(LARGE, REPAIRING, RENT), MergePolicy.RENAME);
        KeyResource renamed = LARGE.withId(EntryId.of("workshop-3"));
        assertThat(merged)
                .isEqualTo(canvas(
                        WORKSHOP,
                        second,
                        renamed,
                        REPAIRING,
                        KeyActivity.builder()
                                .name("Repairing")
                                .id(EntryId.of("repairing-2"))
                                .build()
                                .using(renamed),
                        Cost.of("Rent").causedBy(renamed)));
    }

    @Test
    void qualifies_short_links_that_would_become_ambiguous() {
        KeyPartner landlord = KeyPartner.of("Landlord").providing("workshop");
        KeyPartner agency = KeyPartner.of("Agency").providing("workshop");
        BusinessCanvas merged =
                canvas(WORKSHOP, landlord).merge(canvas(Channel.of("Workshop"), agency), MergePolicy.REJECT);
        assertThat(merged.keyPartners())
                .flatExtracting(KeyPartner::provides)
                .extracting(EntryRef::toString)
                .containsExactly("keyResources/workshop", "channels/workshop");
    }

    @Test
    void rejects_duplicated_ids() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canvas(WORKSHOP).merge(canvas(RENT, RENT), MergePolicy.KEEP))
                .withMessage("other must not have duplicate ids, but has one in costStructure");
    }

    @Test
    void shortens_long_ids_to_make_room_for_a_number() {
        KeyResource full = KeyResource.of("x".repeat(EntryId.MAX_LENGTH));
        BusinessCanvas merged = canvas(full).merge(canvas(full.withDescription("other")), MergePolicy.RENAME);
        assertThat(merged.keyResources().get(1).id()).hasToString("x".repeat(53) + "-2");
    }

    @ParameterizedTest
    @EnumSource(value = MergePolicy.class, names = "REJECT", mode = EnumSource.Mode.EXCLUDE)
    @Timeout(20)
    void takes_linear_time(MergePolicy policy) {
        int many = 30_000;
        BusinessCanvas.Builder builder = BusinessCanvas.builder().title("Large");
        for (int i = 0; i < many; i++) {
            builder.add(
                    KeyResource.of("x".repeat(55) + i), KeyPartner.of("P" + i).providing("x".repeat(55) + i % 9));
        }
        BusinessCanvas large = builder.build();
        BusinessCanvas other = large.mapEntries(entry -> entry.withName("Other"));
        assertThat(large.merge(other, policy).entries()).hasSize(policy == MergePolicy.RENAME ? 4 * many : 2 * many);
    }
}
