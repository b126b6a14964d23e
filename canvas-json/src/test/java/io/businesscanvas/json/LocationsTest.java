package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The location of each part of a canvas, shown as the text that is underlined. */
class LocationsTest {
    @Test
    void parts_of_a_canvas_are_underlined_at_their_location() {
        CanvasDocument document = ProblemTester.parse("""
                { "businessCanvas": "1.0",
                  "channels" : [
                    "Web \\u0073hop",
                    { "reaches": ["a", "customerSegments/\\u0061"], "ignore": [{ "reason": "r", "rule": "one" }],
                      "name": "Shop", "delivers": ["b"] },
                    { "reaches": ["lost"] },
                    { "ignore": [{ "rule": "two", "reason": "r" }, 5, { "reason": "r", "rule": "three" }], "name": "Fair" }
                  ],
                  "ignore": [{ "rule": "four", "reason": "r", "at": "channels" }],
                  "key\\u0050artners": [],
                  "title": "Pedal"
                }
                """);
        assertThat(drawn(document))
                .containsExactly(
                        "canvas ⟦\"Pedal\"⟧",
                        "ignore[0] ⟦\"four\"⟧",
                        "customerSegments ⟦\"Pedal\"⟧",
                        "channels ⟦\"channels\"⟧",
                        "channels[0] ⟦\"Web \\u0073hop\"⟧",
                        "channels[1] ⟦\"Shop\"⟧",
                        "channels[1].ignore[0] ⟦\"one\"⟧",
                        "channels[2] ⟦\"Fair\"⟧",
                        "channels[2].ignore[0] ⟦\"two\"⟧",
                        "channels[2].ignore[1] ⟦\"three\"⟧",
                        "keyPartners ⟦\"key\\u0050artners\"⟧",
                        "channels[1].reaches[0] ⟦\"a\"⟧",
                        "channels[1].reaches[1] ⟦\"customerSegments/\\u0061\"⟧",
                        "channels[1].delivers[0] ⟦\"b\"⟧");
    }

    @Test
    void a_canvas_without_a_title_is_shown_at_its_opening_brace() {
        CanvasDocument document = ProblemTester.parse(" {\"businessCanvas\": \"1.0\"}");
        assertThat(drawn(document, new Location.AtCanvas())).isEqualTo("canvas ⟦{⟧");
    }

    private static List<String> drawn(CanvasDocument document) {
        BusinessCanvas canvas = document.canvas().orElseThrow();
        List<String> drawn = new ArrayList<>();
        drawn.add(drawn(document, new Location.AtCanvas()));
        drawn.add(drawn(
                document,
                new Location.AtSuppression(
                        Optional.empty(), canvas.suppressions().get(0), 0)));
        for (Block block : List.of(Block.CUSTOMER_SEGMENTS, Block.CHANNELS, Block.KEY_PARTNERS)) {
            drawn.add(drawn(document, new Location.AtBlock(block)));
            List<? extends Entry> entries = canvas.entries(block);
            for (int i = 0; i < entries.size(); i++) {
                addEntry(document, entries.get(i), i, drawn);
            }
        }
        for (Link link : canvas.index().links()) {
            drawn.add(drawn(document, new Location.AtLink(link)));
        }
        return drawn;
    }

    private static void addEntry(CanvasDocument document, Entry entry, int index, List<String> drawn) {
        Location.AtEntry location = new Location.AtEntry(entry, index);
        drawn.add(drawn(document, location));
        for (int i = 0; i < entry.suppressions().size(); i++) {
            drawn.add(drawn(
                    document,
                    new Location.AtSuppression(
                            Optional.of(location), entry.suppressions().get(i), i)));
        }
    }

    private static String drawn(CanvasDocument document, Location location) {
        String path = location.path().toString();
        String underlined = ProblemTester.underlined(
                document, Optional.of(document.sourceMap().spanOf(location)));
        return (path.isEmpty() ? "canvas" : path) + " ⟦" + underlined + "⟧";
    }
}
