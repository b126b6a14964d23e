package io.businesscanvas.render.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentMarksTest {
    private static final CustomerSegment RIDERS = CustomerSegment.of("Riders");
    private static final CustomerSegment COMPANIES = CustomerSegment.of("Companies");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair").serving(RIDERS);
    private static final ValueProposition FLEET = ValueProposition.of("Fleet").serving(COMPANIES);
    private static final KeyResource VAN = KeyResource.of("Van").supporting(REPAIR, FLEET);

    private static List<String> lettersOf(Block block, BusinessCanvas canvas) {
        return new SegmentMarks(canvas, new Positions(canvas))
                .of(block, 0).stream().map(SegmentMark::letters).toList();
    }

    private static BusinessCanvas.Builder canvas() {
        return BusinessCanvas.builder().title("A").add(RIDERS, COMPANIES, REPAIR, FLEET, VAN);
    }

    @Test
    void a_segment_has_its_own_mark() {
        assertThat(lettersOf(Block.CUSTOMER_SEGMENTS, canvas().build())).containsExactly("A");
    }

    @Test
    void marks_follow_links_as_far_as_they_lead() {
        KeyPartner leasing = KeyPartner.of("Leasing").providing(VAN);
        Cost lease = Cost.of("Lease").causedBy(VAN);
        BusinessCanvas canvas = canvas().add(leasing, lease).build();
        assertThat(lettersOf(Block.KEY_RESOURCES, canvas)).containsExactly("A", "B");
        assertThat(lettersOf(Block.KEY_PARTNERS, canvas)).containsExactly("A", "B");
        assertThat(lettersOf(Block.COST_STRUCTURE, canvas)).containsExactly("A", "B");
    }

    @Test
    void who_pays_counts_for_more_than_who_is_served() {
        RevenueStream fee = RevenueStream.of("Fee").paidBy(COMPANIES).payingFor(REPAIR);
        assertThat(lettersOf(Block.REVENUE_STREAMS, canvas().add(fee).build())).containsExactly("B");
    }

    @Test
    void an_entry_without_links_has_none() {
        assertThat(lettersOf(Block.COST_STRUCTURE, canvas().add(Cost.of("Rent")).build()))
                .isEmpty();
    }

    @Test
    void letters_go_on_after_the_alphabet() {
        assertThat(new SegmentMark(25).letters()).isEqualTo("Z");
        assertThat(new SegmentMark(26).letters()).isEqualTo("AA");
        assertThat(new SegmentMark(8).color()).isEqualTo(SegmentColor.BLUE);
    }
}
