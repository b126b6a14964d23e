package io.businesscanvas.model;

import static io.businesscanvas.model.Block.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockTest {
    @Test
    void a_business_begins_with_its_customers() {
        assertThat(Variant.BUSINESS.order())
                .containsExactly(
                        CUSTOMER_SEGMENTS,
                        VALUE_PROPOSITIONS,
                        CHANNELS,
                        CUSTOMER_RELATIONSHIPS,
                        REVENUE_STREAMS,
                        KEY_RESOURCES,
                        KEY_ACTIVITIES,
                        KEY_PARTNERS,
                        COST_STRUCTURE);
    }

    @Test
    void a_person_begins_with_who_they_are() {
        assertThat(Variant.PERSONAL.order())
                .containsExactly(
                        KEY_RESOURCES,
                        KEY_ACTIVITIES,
                        CUSTOMER_SEGMENTS,
                        VALUE_PROPOSITIONS,
                        CHANNELS,
                        CUSTOMER_RELATIONSHIPS,
                        KEY_PARTNERS,
                        REVENUE_STREAMS,
                        COST_STRUCTURE);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_key_and_counted_from_one(Block block) {
        assertThat(Block.fromKey(block.key())).contains(block);
        assertThat(Arrays.stream(Variant.values()).mapToInt(block::orderIn)).allMatch(n -> n >= 1 && n <= 9);
    }

    @Test
    void the_places_cover_the_poster_once() {
        int[][] cover = new int[3][10];
        for (Block block : Block.values()) {
            Area area = block.area();
            IntStream.range(area.row(), area.row() + area.rows())
                    .forEach(row -> IntStream.range(area.column(), area.column() + area.columns())
                            .forEach(column -> cover[row][column]++));
        }
        assertThat(Arrays.stream(cover).flatMapToInt(Arrays::stream)).containsOnly(1);
    }

    @Test
    void efficiency_is_left_of_value_in_the_upper_rows() {
        assertThat(Arrays.stream(Block.values()).filter(block -> block.half() == Half.EFFICIENCY))
                .containsExactlyInAnyOrder(KEY_PARTNERS, KEY_ACTIVITIES, KEY_RESOURCES, COST_STRUCTURE)
                .allMatch(block -> block.area().column() < 4);
        assertThat(Arrays.stream(Block.values()).filter(block -> block.half() == Half.CENTER))
                .containsExactly(VALUE_PROPOSITIONS);
    }

    @ParameterizedTest
    @EnumSource
    void a_relation_leads_from_its_sources_to_other_blocks(Relation relation) {
        assertThat(Relation.fromProperty(relation.property())).contains(relation);
        assertThat(relation.targets()).isNotEmpty().doesNotContainAnyElementsOf(relation.sources());
    }
}
