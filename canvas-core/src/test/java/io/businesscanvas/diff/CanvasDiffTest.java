package io.businesscanvas.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.diff.Changes.Added;
import io.businesscanvas.diff.Changes.CanvasChanged;
import io.businesscanvas.diff.Changes.Changed;
import io.businesscanvas.diff.Changes.Moved;
import io.businesscanvas.diff.Changes.Relinked;
import io.businesscanvas.diff.Changes.Removed;
import io.businesscanvas.diff.Changes.Renamed;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanvasDiffTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("City commuters");
    private static final CustomerSegment STUDENTS = CustomerSegment.of("Students");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair").serving(COMMUTERS);

    private static BusinessCanvas canvas(Entry... entries) {
        return BusinessCanvas.builder().title("Acme").add(entries).build();
    }

    private static List<Change> changes(BusinessCanvas before, BusinessCanvas after) {
        return CanvasDiff.between(before, after).changes();
    }

    @Test
    void finds_nothing_between_equal_canvases() {
        CanvasDiff diff = CanvasDiff.between(canvas(COMMUTERS, REPAIR), canvas(COMMUTERS, REPAIR));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void finds_what_was_added_and_what_was_removed() {
        assertThat(changes(canvas(COMMUTERS), canvas(STUDENTS)))
                .containsExactly(new Added(STUDENTS), new Removed(COMMUTERS));
    }

    @Test
    void an_entry_with_the_same_id_is_renamed() {
        Entry renamed = COMMUTERS.withName("Commuters");
        assertThat(changes(canvas(COMMUTERS, REPAIR), canvas(renamed, REPAIR)))
                .containsExactly(new Renamed(renamed, COMMUTERS));
    }

    @Test
    void an_entry_with_the_same_name_has_another_id_and_its_links_are_the_same() {
        BusinessCanvas before = canvas(COMMUTERS, REPAIR);
        BusinessCanvas after = before.rename(Block.CUSTOMER_SEGMENTS, COMMUTERS.id(), EntryId.of("commuters"));
        assertThat(changes(before, after))
                .containsExactly(new Changed(
                        COMMUTERS.withId(EntryId.of("commuters")),
                        "id",
                        Optional.of(EntryId.of("city-commuters")),
                        Optional.of(EntryId.of("commuters"))));
    }

    @Test
    void the_id_counts_more_than_the_name() {
        Entry a = CustomerSegment.of("A");
        Entry b = CustomerSegment.of("B");
        Entry swappedA = a.withName("B");
        Entry swappedB = b.withName("A");
        assertThat(changes(canvas(a, b), canvas(swappedA, swappedB)))
                .containsExactly(new Renamed(swappedA, a), new Renamed(swappedB, b));
    }

    @Test
    void as_few_entries_as_can_be_are_moved_within_their_block() {
        Entry a = Channel.of("A");
        Entry b = Channel.of("B");
        Entry c = Channel.of("C");
        Entry d = Channel.of("D");
        assertThat(changes(canvas(a, b, c, d), canvas(d, a, b, c))).containsExactly(new Moved(d, d, 0, 3));
        assertThat(changes(canvas(a, b, c), canvas(d, a, b, c))).containsExactly(new Added(d));
        assertThat(changes(canvas(a, b, c, d), canvas(b, c, d))).containsExactly(new Removed(a));
    }

    @Test
    void an_entry_may_move_to_another_block() {
        KeyActivity activity = KeyActivity.of("Marketing");
        KeyResource resource = KeyResource.of("Marketing");
        List<Change> changes = changes(canvas(activity), canvas(resource));
        assertThat(changes).containsExactly(new Moved(resource, activity, 0, 0));
        assertThat(((Moved) changes.get(0)).isFromOtherBlock()).isTrue();
    }

    @Test
    void finds_links_that_were_added_or_removed() {
        ValueProposition relinked = ValueProposition.of("Repair").serving(STUDENTS);
        List<Change> changes = changes(canvas(COMMUTERS, STUDENTS, REPAIR), canvas(COMMUTERS, STUDENTS, relinked));
        assertThat(changes).singleElement().isInstanceOfSatisfying(Relinked.class, change -> {
            assertThat(change.entry()).isEqualTo(relinked);
            assertThat(change.relation()).isEqualTo(Relation.SERVES);
            assertThat(change.added()).extracting(Link::targets).containsExactly(List.of(STUDENTS));
            assertThat(change.removed()).extracting(Link::targets).containsExactly(List.of(COMMUTERS));
        });
    }

    @Test
    void finds_links_that_are_only_written_differently() {
        KeyActivity typed = KeyActivity.of("Repairing").supporting(REPAIR);
        Entry shortened = KeyActivity.of("Repairing").supporting("repair");
        List<Change> changes = changes(canvas(REPAIR, typed), canvas(REPAIR, shortened));
        assertThat(changes).containsExactly(new Relinked(shortened, typed, Relation.SUPPORTS, List.of(), List.of()));
    }

    @Test
    void a_link_to_what_is_gone_is_gone() {
        Entry unlinked = REPAIR.withLinks(REPAIR.links().with(Relation.SERVES, List.of()));
        List<Change> changes = changes(canvas(COMMUTERS, REPAIR), canvas(unlinked));
        assertThat(changes).hasSize(2).contains(new Removed(COMMUTERS));
        assertThat(changes.get(1)).isInstanceOfSatisfying(Relinked.class, change -> {
            assertThat(change.removed()).extracting(Link::ref).containsExactly(EntryRef.parse("city-commuters"));
            assertThat(change.added()).isEmpty();
        });
    }

    @Test
    void finds_attributes_that_changed() {
        Entry described = CustomerSegment.builder()
                .from(COMMUTERS)
                .description("on two wheels")
                .addJob("get to work")
                .build()
                .ignoring("segment.unreached", "later");
        assertThat(changes(canvas(COMMUTERS), canvas(described)))
                .extracting(change -> ((Changed) change).property())
                .containsExactly("description", "jobs", "ignore");
    }

    @Test
    void finds_what_changed_in_the_canvas_itself() {
        BusinessCanvas before = canvas();
        BusinessCanvas after =
                before.toBuilder().title("Acme Ltd").addTag("2027").build();
        assertThat(changes(before, after))
                .containsExactly(
                        new CanvasChanged("title", Optional.of("Acme"), Optional.of("Acme Ltd")),
                        new CanvasChanged("tags", Optional.empty(), Optional.of(List.of("2027"))));
    }

    @Test
    void duplicated_entries_are_matched_in_order() {
        Entry other = COMMUTERS.withName("Others");
        assertThat(changes(canvas(COMMUTERS, COMMUTERS), canvas(COMMUTERS, other, COMMUTERS)))
                .containsExactly(new Renamed(other, COMMUTERS), new Added(COMMUTERS));
    }
}
