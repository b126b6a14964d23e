package io.businesscanvas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.document.Location.*;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceMapTest {
    private static final CanvasSource SOURCE = CanvasSource.of("x", "0123456789".repeat(10));
    private static final Channel SHOP = Channel.of("Shop").delivering("x").reaching("a", "b");
    private static final Suppression ACCEPTED = Suppression.of("value.unpaid", "free");

    @Test
    void finds_each_part_where_it_was_put() {
        SourceMap.Builder builder = SourceMap.builder(SOURCE);
        builder.canvas(1, 2);
        builder.block(Block.CHANNELS, 3, 4);
        builder.entry(Block.CHANNELS, 5, 1);
        builder.link(Relation.REACHES, 10, 1);
        builder.canvasSuppression(12, 1);
        builder.suppression(14, 1);
        builder.link(Relation.DELIVERS, 16, 1);
        builder.link(Relation.REACHES, 18, 1);
        builder.entryName(20, 6);
        builder.entry(Block.CHANNELS, 30, 1);
        builder.canvasSuppression(40, 1);
        SourceMap map = builder.build();

        assertThat(offset(map, new AtCanvas())).isEqualTo(1);
        assertThat(offset(map, new AtBlock(Block.CHANNELS))).isEqualTo(3);
        assertThat(offset(map, new AtBlock(Block.KEY_PARTNERS))).isEqualTo(1);
        assertThat(map.spanOf(new AtEntry(SHOP, 0))).isEqualTo(SOURCE.span(20, 6));
        assertThat(offset(map, new AtEntry(SHOP, 1))).isEqualTo(30);
        assertThat(linkOffsets(map)).containsExactly(10, 18, 16);
        AtEntry owner = new AtEntry(SHOP, 0);
        assertThat(offset(map, new AtSuppression(Optional.of(owner), ACCEPTED, 0)))
                .isEqualTo(14);
        assertThat(offset(map, new AtSuppression(Optional.empty(), ACCEPTED, 0)))
                .isEqualTo(12);
        assertThat(offset(map, new AtSuppression(Optional.empty(), ACCEPTED, 1)))
                .isEqualTo(40);
    }

    @Test
    void forgets_an_entry_that_was_dropped() {
        SourceMap.Builder builder = SourceMap.builder(SOURCE);
        builder.entry(Block.CHANNELS, 5, 1);
        builder.link(Relation.REACHES, 10, 1);
        builder.dropEntry();
        builder.entry(Block.CHANNELS, 50, 1);
        SourceMap map = builder.build();
        assertThat(offset(map, new AtEntry(SHOP, 0))).isEqualTo(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.spanOf(new AtEntry(SHOP, 1)))
                .withMessage("location must be in x, but was channels[1]");
    }

    @Test
    void finds_links_of_one_entry_back_and_forth() {
        SourceMap.Builder builder = SourceMap.builder(SOURCE);
        builder.entry(Block.CHANNELS, 0, 1);
        IntStream.range(0, 30).forEach(i -> builder.link(Relation.REACHES, i, 1));
        Channel owner = Channel.of("Shop")
                .reaching(IntStream.range(0, 30).mapToObj(i -> "a" + i).toArray(String[]::new));
        List<Link> links =
                BusinessCanvas.builder().title("t").add(owner).build().index().links();
        SourceMap map = builder.build();
        for (int place : new int[] {9, 0, 10, 0, 11, 1, 12, 20, 3, 21, 20, 29, 0}) {
            assertThat(offset(map, new AtLink(links.get(place)))).isEqualTo(place);
        }
    }

    @Test
    void finds_many_parts_in_any_order() {
        SourceMap.Builder builder = SourceMap.builder(SOURCE);
        for (int entry = 0; entry < 30; entry++) {
            builder.entry(Block.CUSTOMER_SEGMENTS, entry, 1);
            builder.suppression(entry + 1, 1);
            builder.suppression(entry + 2, 1);
        }
        SourceMap map = builder.build();
        CustomerSegment segment = CustomerSegment.of("s");
        for (int entry : new int[] {29, 0, 7, 7, 3}) {
            for (int n : new int[] {1, 0, 1}) {
                Optional<AtEntry> owner = Optional.of(new AtEntry(segment, entry));
                assertThat(offset(map, new AtSuppression(owner, ACCEPTED, n))).isEqualTo(entry + 1 + n);
            }
        }
    }

    private static List<Integer> linkOffsets(SourceMap map) {
        BusinessCanvas canvas = BusinessCanvas.builder().title("x").add(SHOP).build();
        List<Link> links = canvas.index().links();
        return IntStream.range(0, links.size())
                .mapToObj(i -> offset(map, new AtLink(links.get(i))))
                .toList();
    }

    private static int offset(SourceMap map, Location location) {
        return map.spanOf(location).offset();
    }
}
