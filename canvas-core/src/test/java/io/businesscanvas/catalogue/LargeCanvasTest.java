package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large canvases in which much hangs on one entry: what takes a moment must not take the square of it. */
class LargeCanvasTest {
    private static final int MANY = 100_000;
    private static final Duration HANGS = Duration.ofMinutes(1);
    private static final Amount TEN = Amount.of("10", "EUR");
    private static final CustomerSegment LAST = segment(MANY - 1);
    private static final ValueProposition PLATFORM =
            linked(ValueProposition.of("Platform"), Relation.SERVES, MANY - 1, i -> "segment-" + i);

    @Test
    void everybody_pays_for_one_proposition() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Platform")
                .add(many(LargeCanvasTest::segment))
                .add(PLATFORM, ValueProposition.of("Support").serving(LAST))
                .add(many(i -> RevenueStream.of("Fee " + i).paidBy(segment(i)).payingFor(PLATFORM)))
                .build();
        assertThat(placesSoon("revenue.pair-unserved", canvas))
                .containsExactly("revenueStreams[" + (MANY - 1) + "].paidBy[0]");
    }

    @Test
    void all_streams_are_for_one_proposition_that_is_given_away() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Given away")
                .add(many(i -> segment(i).withPays(false)))
                .add(PLATFORM)
                .add(many(i -> RevenueStream.of("Fee " + i).payingFor(PLATFORM)))
                .add(RevenueStream.of("Ads").paidBy(LAST), RevenueStream.of("Fines"))
                .build();
        assertThat(placesSoon("revenue.without-payer", canvas)).containsExactly("revenueStreams[" + (MANY + 1) + "]");
    }

    @Test
    void nothing_is_linked() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Unlinked")
                .add(many(LargeCanvasTest::segment))
                .add(many(i -> ValueProposition.of("Value " + i)))
                .build();
        assertThat(placesSoon("value.unserved", canvas)).hasSize(MANY);
    }

    @Test
    void one_stream_has_all_payers() {
        RevenueStream all = linked(RevenueStream.of("All"), Relation.PAID_BY, MANY, i -> "segment-" + i);
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("One stream")
                .add(many(LargeCanvasTest::segment))
                .add(PLATFORM, ValueProposition.of("Support").serving(LAST))
                .add(linked(all, Relation.PAYS_FOR, 1, i -> "platform"))
                .build();
        assertThat(placesSoon("revenue.pair-unserved", canvas))
                .containsExactly("revenueStreams[0].paidBy[" + (MANY - 1) + "]");
    }

    @Test
    void one_stream_is_paid_by_all_and_pays_for_all_that_is_free() {
        RevenueStream all = linked(RevenueStream.of("All"), Relation.PAID_BY, 2 * MANY, i -> "segment-" + i % MANY);
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("All is free")
                .add(many(LargeCanvasTest::segment))
                .add(many(i -> ValueProposition.of("Value " + i).withPriceLevel(PriceLevel.FREE)))
                .add(linked(all.withAmount(TEN), Relation.PAYS_FOR, MANY, i -> "value-" + i))
                .add(RevenueStream.of("One").payingFor("value-0").withAmount(TEN))
                .build();
        assertThat(placesSoon("value.free-but-paid", canvas)).containsExactly("valuePropositions[0]");
    }

    @Test
    void there_are_two_suppressions_for_each_finding() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Accepted")
                .add(many(i -> ValueProposition.of("Value " + i)))
                .addAllSuppressions(many(i -> Suppression.of("link.dangling", "reason " + i)))
                .addAllSuppressions(many(i -> Suppression.of("link.ambiguous", "reason " + i)))
                .addSuppression(Suppression.of("value.unserved", "they are ideas"))
                .add(many(i -> ValueProposition.of("Another value " + i)))
                .build();
        assertThat(placesSoon("value.unserved", canvas)).isEmpty();
    }

    @Test
    void many_long_ids_are_misspelt() {
        String letters = "𠀀".repeat(EntryId.MAX_LENGTH - 5);
        int some = 1_999;
        List<CustomerSegment> segments = IntStream.range(0, some)
                .mapToObj(i -> segment(i).withId(EntryId.of(letters + i)))
                .toList();
        ValueProposition misspelt =
                linked(ValueProposition.of("Value"), Relation.SERVES, some, i -> "x" + letters.substring(2) + i + "y");
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Slips")
                .add(segments)
                .add(misspelt)
                .build();
        assertThat(placesSoon("link.dangling", canvas)).hasSize(some);
    }

    private static List<String> placesSoon(String rule, BusinessCanvas canvas) {
        return assertTimeoutPreemptively(HANGS, () -> locations(rule, canvas));
    }

    private static CustomerSegment segment(int i) {
        return CustomerSegment.of("Segment " + i);
    }

    private static <T> List<T> many(IntFunction<T> make) {
        return IntStream.range(0, MANY).mapToObj(make).toList();
    }

    private static <E extends Entry> E linked(E entry, Relation relation, int count, IntFunction<String> id) {
        List<EntryRef> refs =
                IntStream.range(0, count).mapToObj(id).map(EntryRef::parse).toList();
        @SuppressWarnings("unchecked") // an entry with other links is of the same type
        E linked = (E) entry.withLinks(entry.links().with(relation, refs));
        return linked;
    }
}
