package io.businesscanvas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingOrderTest {
    private static final CustomerSegment SEGMENT = CustomerSegment.of("Commuters");
    private static final Channel CHANNEL = Channel.of("Shop").reaching("a", "b");
    private static final List<Link> LINKS = BusinessCanvas.builder()
            .title("Acme")
            .add(SEGMENT, CHANNEL)
            .build()
            .index()
            .links();
    private static final Suppression SUPPRESSION = Suppression.of("value.unserved", "later");
    private static final CanvasSource TEXT = CanvasSource.of("a.canvas.json", "{ \"title\": \"Acme\" }");

    @Test
    void without_a_text_the_canvas_comes_first_then_each_block_with_its_entries_last_its_suppressions() {
        Location.AtEntry channel = new Location.AtEntry(CHANNEL, 0);
        assertSorted(
                FindingOrder.OF_CANVAS,
                List.of(
                        at("z.z", new Location.AtCanvas()),
                        at("a.a", new Location.AtBlock(Block.CUSTOMER_SEGMENTS)),
                        at("a.a", new Location.AtEntry(SEGMENT, 0)),
                        at("a.a", new Location.AtEntry(SEGMENT, 1)),
                        at("a.a", new Location.AtBlock(Block.CHANNELS)),
                        at("b.a", new Location.AtBlock(Block.CHANNELS)),
                        at("a.a", channel),
                        at("a.a", new Location.AtLink(LINKS.get(0))),
                        at("a.a", new Location.AtLink(LINKS.get(1))),
                        at("a.a", new Location.AtSuppression(Optional.of(channel), SUPPRESSION, 0)),
                        at("a.a", new Location.AtSuppression(Optional.of(channel), SUPPRESSION, 1)),
                        at("a.a", new Location.AtEntry(CHANNEL, 1)),
                        at("a.a", new Location.AtBlock(Block.COST_STRUCTURE)),
                        at("a.a", new Location.AtSuppression(Optional.empty(), SUPPRESSION, 0))));
    }

    @Test
    void with_a_text_the_offset_comes_first_then_the_rule_then_the_order_of_the_canvas() {
        assertSorted(
                FindingOrder.OF_TEXT,
                List.of(
                        at("z.z", new Location.AtBlock(Block.COST_STRUCTURE)).withSpan(TEXT.span(2, 7)),
                        at("a.a", new Location.AtBlock(Block.CHANNELS)).withSpan(TEXT.span(11, 6)),
                        at("a.a", new Location.AtBlock(Block.KEY_PARTNERS)).withSpan(TEXT.span(11, 6)),
                        at("b.a", new Location.AtCanvas()).withSpan(TEXT.span(11, 6))));
    }

    private static Finding at(String rule, Location location) {
        return Finding.of(RuleId.of(rule), Severity.WARNING, location, Message.verbatim("m"));
    }

    private static void assertSorted(Comparator<Finding> order, List<Finding> sorted) {
        for (int seed = 0; seed < 20; seed++) {
            List<Finding> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(order);
            assertThat(shuffled).containsExactlyElementsOf(sorted);
        }
    }
}
