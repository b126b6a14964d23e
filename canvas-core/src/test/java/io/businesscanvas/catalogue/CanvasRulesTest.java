package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.EntryId;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasRulesTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final KeyResource VAN = KeyResource.of("Van");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing");
    private static final KeyPartner SUPPLIER = KeyPartner.of("Supplier");

    @Test
    void a_canvas_tells_one_story() {
        CustomerSegment commuters = CustomerSegment.of("Commuters");
        CustomerSegment hotels = CustomerSegment.of("Hotels");
        ValueProposition repair = REPAIR.serving(commuters);
        ValueProposition guests = ValueProposition.of("Bikes for guests").serving(hotels);
        assertThat(messages("canvas.disconnected", commuters, hotels, repair, guests))
                .containsExactly("The canvas falls into 2 parts: no chain of links connects"
                        + " \"Bikes for guests\" with \"Commuters\".");
        assertThat(locations("canvas.disconnected", commuters, hotels, repair, VAN))
                .isEmpty();
        assertThat(locations(
                        "canvas.disconnected", commuters, hotels, repair, guests, REPAIRING.supporting(repair, guests)))
                .isEmpty();
    }

    @Test
    void an_ambiguous_link_joins_all_candidates_and_a_duplicated_id_all_entries() {
        CustomerSegment commuters = CustomerSegment.of("Commuters");
        CustomerSegment twin = CustomerSegment.of("Hotels").withId(commuters.id());
        ValueProposition repair = REPAIR.serving(commuters);
        assertThat(locations(
                        "canvas.disconnected",
                        commuters,
                        twin,
                        repair,
                        REPAIR.withId(EntryId.of("b")).serving(twin)))
                .isEmpty();
        KeyResource ads = KeyResource.of("Ads");
        KeyActivity placing = KeyActivity.of("Ads").supporting(repair);
        KeyActivity drawing = KeyActivity.of("Drawing").using(ads);
        assertThat(locations("canvas.disconnected", commuters, repair, ads, placing, drawing))
                .containsExactly("");
        assertThat(locations(
                        "canvas.disconnected", commuters, repair, ads, placing, drawing, SUPPLIER.providing("ads")))
                .isEmpty();
    }

    @Test
    void empty_blocks_are_reported_once_there_are_nine_entries() {
        assertThat(locations("block.empty", activities(8))).isEmpty();
        assertThat(locations("block.empty", activities(9)))
                .containsExactly(
                        "customerSegments",
                        "valuePropositions",
                        "channels",
                        "customerRelationships",
                        "revenueStreams",
                        "keyResources",
                        "keyPartners",
                        "costStructure");
    }

    @Test
    void in_a_personal_canvas_missing_partners_are_reported_by_another_rule() {
        assertThat(locations("block.empty", personal(activities(9)))).hasSize(7).doesNotContain("keyPartners");
        assertThat(locations("personal.alone", personal(activities(9)))).containsExactly("keyPartners");
        assertThat(locations("personal.alone", personal(activities(8)))).isEmpty();
        assertThat(locations("personal.alone", activities(9))).isEmpty();
    }

    @Test
    void a_block_is_crowded_above_ten_entries_or_the_limit_of_the_policy() {
        assertThat(locations("block.crowded", activities(10))).isEmpty();
        assertThat(locations("block.crowded", activities(11))).containsExactly("keyActivities");
        Policy policy = Policy.of(Preset.STANDARD).withOption("block.crowded", "max", 2);
        ValidationReport report =
                Validator.standard().withPolicy(policy).only("block.crowded").validate(canvas(activities(3)));
        assertThat(report.findings())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("There are 3 key activities; at most 2 keep the block readable.");
        assertThat(Validator.standard()
                        .withPolicy(policy.withLevel("block.crowded", Level.OFF))
                        .validate(canvas(activities(3)))
                        .rulesRun())
                .extracting(Object::toString)
                .doesNotContain("block.crowded");
    }

    private static Entry[] activities(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> KeyActivity.of("Activity " + i))
                .toArray(Entry[]::new);
    }
}
