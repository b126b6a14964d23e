package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCanvasTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("City commuters");
    private static final CustomerSegment STUDENTS = CustomerSegment.of("Students");
    private static final ValueProposition REPAIR =
            ValueProposition.of("Same-day repair").serving(COMMUTERS);
    private static final Channel SHOP =
            Channel.of("Web shop").reaching(COMMUTERS, STUDENTS).delivering(REPAIR);
    private static final RevenueStream FEE =
            RevenueStream.of("Repair fee").paidBy(COMMUTERS).payingFor(REPAIR);
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(FEE, SHOP, COMMUTERS, REPAIR, STUDENTS)
            .build();

    @Test
    void puts_each_entry_into_its_block_in_order() {
        assertThat(CANVAS.customerSegments()).containsExactly(COMMUTERS, STUDENTS);
        assertThat(CANVAS.entries(Block.CHANNELS)).isEqualTo(List.of(SHOP));
        assertThat(CANVAS.entries()).containsExactly(COMMUTERS, STUDENTS, REPAIR, SHOP, FEE);
    }

    @Test
    void finds_the_entries_linked_with_an_entry() {
        assertThat(CANVAS.segmentsServedBy(REPAIR)).containsExactly(COMMUTERS);
        assertThat(CANVAS.propositionsServing(COMMUTERS)).containsExactly(REPAIR);
        assertThat(CANVAS.segmentsReachedBy(SHOP)).containsExactly(COMMUTERS, STUDENTS);
        assertThat(CANVAS.channelsReaching(STUDENTS)).containsExactly(SHOP);
        assertThat(CANVAS.propositionsDeliveredBy(SHOP)).containsExactly(REPAIR);
        assertThat(CANVAS.channelsDelivering(REPAIR)).containsExactly(SHOP);
        assertThat(CANVAS.payersOf(FEE)).containsExactly(COMMUTERS);
        assertThat(CANVAS.streamsPaidBy(STUDENTS)).isEmpty();
        assertThat(CANVAS.propositionsPaidForBy(FEE)).containsExactly(REPAIR);
        assertThat(CANVAS.streamsPayingFor(REPAIR)).containsExactly(FEE);
    }

    @Test
    void answers_for_the_left_half_too() {
        KeyResource workshop = KeyResource.of("Workshop").supporting(REPAIR);
        KeyActivity repairing = KeyActivity.of("Repairing").using(workshop).supporting(SHOP, REPAIR);
        KeyPartner supplier = KeyPartner.of("Parts supplier").providing(repairing);
        CustomerRelationship pass = CustomerRelationship.of("Yearly pass").engaging(COMMUTERS);
        Cost rent = Cost.of("Rent").causedBy(workshop, supplier);
        BusinessCanvas canvas = CANVAS.toBuilder()
                .add(workshop, repairing, supplier, pass, rent)
                .build();
        assertThat(canvas.resourcesUsedBy(repairing)).containsExactly(workshop);
        assertThat(canvas.activitiesUsing(workshop)).containsExactly(repairing);
        assertThat(canvas.entriesSupportedBy(workshop)).containsExactly(REPAIR);
        assertThat(canvas.entriesSupportedBy(repairing)).containsExactly(SHOP, REPAIR);
        assertThat(canvas.resourcesSupporting(REPAIR)).containsExactly(workshop);
        assertThat(canvas.activitiesSupporting(REPAIR)).containsExactly(repairing);
        assertThat(canvas.entriesProvidedBy(supplier)).containsExactly(repairing);
        assertThat(canvas.partnersProviding(repairing)).containsExactly(supplier);
        assertThat(canvas.relationshipsEngaging(COMMUTERS)).containsExactly(pass);
        assertThat(canvas.segmentsEngagedBy(pass)).containsExactly(COMMUTERS);
        assertThat(canvas.causesOf(rent)).containsExactly(workshop, supplier);
        assertThat(canvas.costsCausedBy(supplier)).containsExactly(rent);
    }

    @Test
    void finds_an_entry_by_type_or_block_and_id() {
        assertThat(CANVAS.find(Channel.class, EntryId.of("web-shop"))).contains(SHOP);
        assertThat(CANVAS.find(Block.CHANNELS, EntryId.of("web-shop"))).contains(SHOP);
        assertThat(CANVAS.find(KeyPartner.class, EntryId.of("web-shop"))).isEmpty();
    }

    @Test
    void a_wrong_canvas_can_be_built() {
        BusinessCanvas wrong = BusinessCanvas.builder()
                .title("Wrong")
                .add(COMMUTERS, COMMUTERS, ValueProposition.of("x").serving("nobody"))
                .build();
        assertThat(wrong.entries()).hasSize(3);
        assertThat(wrong.segmentsServedBy(wrong.valuePropositions().get(0))).isEmpty();
    }

    @Test
    void no_exported_method_changes_a_collection() {
        assertThatThrownBy(() -> CANVAS.customerSegments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CANVAS.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CANVAS.index().links().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SHOP.reaches().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SHOP.links().asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SHOP.tags().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> CANVAS.extensions().members().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void rejects_a_blank_title(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCanvas.builder().title(title).build())
                .withMessage("title must not be blank, but was \"" + title + "\"");
    }

    @Test
    void names_what_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BusinessCanvas.builder().build())
                .withMessageContaining("title");
        assertThatIllegalStateException()
                .isThrownBy(() -> Channel.builder().build())
                .withMessageContaining("name");
    }

    @Test
    void rejects_impossible_values_of_the_canvas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.withLanguage("en_US"))
                .withMessage("language must be a BCP 47 tag, but was \"en_US\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.withFormatVersion("2.0"))
                .withMessage("formatVersion must be 1.x, but was \"2.0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.withDate(LocalDate.of(10_000, 1, 1)))
                .withMessage("date must be in the years 0 to 9999, but was +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANVAS.withExtensions(CANVAS.extensions().with("owner", JsonValue.NULL)))
                .withMessage("extension must have a name that begins with x-, but was \"owner\"");
    }

    @Test
    void rejects_impossible_values_of_an_entry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.withDescription("\uD83D"))
                .withMessage("description must not hold an unpaired surrogate, but was \"\uD83D\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMMUTERS.withJobs("get there", "\uDEB2"))
                .withMessage("jobs must not hold an unpaired surrogate, but was \"\uDEB2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMMUTERS.withLinks(REPAIR.links()))
                .withMessage("links must not hold \"serves\" in an entry of customerSegments, but was SERVES");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.withSuppressions(
                        Suppression.of("block.empty", "later").at(Block.CHANNELS)))
                .withMessageStartingWith("suppression of an entry must not name a block, but was ");
    }

    @Test
    void the_id_stays_when_the_name_changes() {
        Channel renamed = SHOP.withName("Online shop");
        assertThat(renamed.id()).isEqualTo(SHOP.id());
        assertThat(renamed.hasDerivedId()).isFalse();
        assertThat(SHOP.hasDerivedId()).isTrue();
        assertThat(SHOP.withId(EntryId.of("web-shop")).hasDerivedId()).isTrue();
    }

    @Test
    void accepts_findings_with_a_reason() {
        assertThat(REPAIR.ignoring("value.unpaid", "free until 2027").suppressions())
                .containsExactly(Suppression.of("value.unpaid", "free until 2027"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPAIR.ignoring("value.unpaid", " "))
                .withMessage("reason must not be blank, but was \" \"");
    }

    @Test
    void the_order_of_verbs_does_not_matter() {
        Channel one = Channel.of("Shop").reaching("a").delivering("b");
        Channel other = Channel.of("Shop").delivering("b").reaching("a");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Channel.of("Shop").reaching("a", "b"))
                .isNotEqualTo(Channel.of("Shop").reaching("b", "a"));
    }

    @Test
    void the_order_of_extensions_is_kept_and_matters_for_equality() {
        JsonValue.JsonObject ab =
                JsonValue.JsonObject.empty().with("x-a", JsonValue.of(1)).with("x-b", JsonValue.NULL);
        JsonValue.JsonObject ba =
                JsonValue.JsonObject.empty().with("x-b", JsonValue.NULL).with("x-a", JsonValue.of(1));
        assertThat(ab).isNotEqualTo(ba);
        assertThat(ab.with("x-a", JsonValue.of(1))).isEqualTo(ab).hasSameHashCodeAs(ab);
        assertThat(SHOP.withExtensions(ab).extensions().get("x-b")).contains(JsonValue.NULL);
    }

    @Test
    void finds_entries_by_a_type_that_several_blocks_share() {
        EntryId shop = EntryId.of("web-shop");
        assertThat(CANVAS.find(Supported.class, shop)).contains(SHOP);
        assertThat(CANVAS.find(Entry.class, shop)).contains(SHOP);
        assertThat(CANVAS.find(SHOP.getClass(), shop)).isPresent();
        assertThat(CANVAS.find(Priced.class, shop)).isEmpty();
    }

    @Test
    void an_older_version_of_an_entry_finds_the_one_in_the_canvas() {
        BusinessCanvas renamed = CANVAS.rename(Block.CUSTOMER_SEGMENTS, COMMUTERS.id(), EntryId.of("riders"));
        assertThat(renamed.segmentsServedBy(REPAIR)).containsExactly(COMMUTERS.withId(EntryId.of("riders")));
        assertThat(renamed.propositionsServing(COMMUTERS.withId(EntryId.of("riders"))))
                .hasSize(1);
    }

    @Test
    void methods_can_be_called_by_reflection() throws ReflectiveOperationException {
        Object served = BusinessCanvas.class
                .getMethod("segmentsServedBy", ValueProposition.class)
                .invoke(CANVAS, REPAIR);
        assertThat(served).isEqualTo(List.of(COMMUTERS));
    }

    @Test
    void changing_a_list_that_was_passed_in_changes_nothing() {
        List<CustomerSegment> segments = new ArrayList<>(List.of(COMMUTERS));
        List<String> tags = new ArrayList<>(List.of("b", "a"));
        BusinessCanvas canvas =
                CANVAS.toBuilder().customerSegments(segments).tags(tags).build();
        segments.clear();
        tags.clear();
        assertThat(canvas.customerSegments()).containsExactly(COMMUTERS);
        assertThat(canvas.toBuilder().build().tags()).containsExactly("b", "a");
    }

    @Test
    void a_target_in_a_block_to_which_the_verb_does_not_lead_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryLinks.none().and(Relation.PROVIDES, REPAIR))
                .withMessage("target of \"provides\" must be in keyResources or keyActivities or channels, but was"
                        + " \"valuePropositions\"");
    }
}
