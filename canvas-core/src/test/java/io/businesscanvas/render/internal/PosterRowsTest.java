package io.businesscanvas.render.internal;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.COST_STRUCTURE;
import static io.businesscanvas.model.Block.CUSTOMER_RELATIONSHIPS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PosterRowsTest {
    private static PosterRows rows(Map<Block, Integer> needs, int leastUpper) {
        return PosterRows.of(block -> needs.getOrDefault(block, 10), leastUpper);
    }

    @Test
    void columns_are_cut_at_one_height() {
        PosterRows rows = rows(Map.of(), 40);
        assertThat(rows.bottom(KEY_ACTIVITIES)).isEqualTo(20).isEqualTo(rows.bottom(CUSTOMER_RELATIONSHIPS));
        assertThat(rows.top(CHANNELS)).isEqualTo(20);
        assertThat(rows.bottom(VALUE_PROPOSITIONS)).isEqualTo(40).isEqualTo(rows.top(COST_STRUCTURE));
        assertThat(rows.height()).isEqualTo(50);
    }

    @Test
    void a_crowded_block_moves_the_common_cut_as_long_as_there_is_room() {
        PosterRows rows = rows(Map.of(KEY_ACTIVITIES, 28), 40);
        assertThat(rows.bottom(KEY_ACTIVITIES)).isEqualTo(28).isEqualTo(rows.bottom(CUSTOMER_RELATIONSHIPS));
    }

    @Test
    void columns_that_crowd_each_other_are_cut_by_themselves() {
        PosterRows rows = rows(Map.of(KEY_ACTIVITIES, 30, CHANNELS, 30), 40);
        assertThat(rows.bottom(KEY_ACTIVITIES)).isEqualTo(30);
        assertThat(rows.bottom(CUSTOMER_RELATIONSHIPS)).isEqualTo(10);
        assertThat(rows.bottom(KEY_RESOURCES)).isEqualTo(40);
    }

    @Test
    void the_poster_grows_with_the_tallest_column() {
        PosterRows rows = rows(Map.of(KEY_ACTIVITIES, 30, KEY_RESOURCES, 30), 40);
        assertThat(rows.top(COST_STRUCTURE)).isEqualTo(60);
    }
}
