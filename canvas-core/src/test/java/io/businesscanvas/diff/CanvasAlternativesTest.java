package io.businesscanvas.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Entry;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CanvasAlternativesTest {
    private static BusinessCanvas canvas(Channel... channels) {
        return BusinessCanvas.builder().title("Sketch").add(channels).build();
    }

    private static List<String> rows(BusinessCanvas... canvases) {
        return CanvasAlternatives.of(List.of(canvases)).rows(Block.CHANNELS).stream()
                .map(row -> row.entries().stream()
                        .map(entry -> entry.map(Entry::name).orElse("-"))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void matches_by_id_or_by_name_and_puts_shared_entries_first() {
        Channel shop = Channel.of("Web shop");
        Channel renamed = shop.withName("Shop on the web");
        Channel otherId = Channel.of("WEB SHOP").withId(EntryId.of("shop"));
        assertThat(rows(canvas(Channel.of("Stall"), shop), canvas(renamed), canvas(otherId, Channel.of("Fair"))))
                .containsExactly("Web shop | Shop on the web | WEB SHOP", "Stall | - | -", "- | - | Fair");
    }

    @Test
    void entries_of_one_canvas_never_share_a_row() {
        Channel shop = Channel.of("Web shop");
        assertThat(rows(canvas(shop, shop), canvas(shop))).containsExactly("Web shop | Web shop", "Web shop | -");
    }

    @Test
    void needs_two_canvases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanvasAlternatives.of(List.of()))
                .withMessage("canvases must have at least 2 elements, but had 0");
    }
}
