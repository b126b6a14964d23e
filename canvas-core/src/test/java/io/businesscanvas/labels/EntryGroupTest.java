package io.businesscanvas.labels;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryGroupTest {
    private static final Set<Block> GROUPED = EnumSet.of(
            Block.KEY_RESOURCES,
            Block.KEY_ACTIVITIES,
            Block.CUSTOMER_SEGMENTS,
            Block.REVENUE_STREAMS,
            Block.COST_STRUCTURE);
    private static final KeyResource FLAT = KeyResource.of("Flat");
    private static final KeyResource YEARS = KeyResource.builder()
            .name("Six years")
            .kind(KeyResource.Kind.EXPERIENCE)
            .build();
    private static final KeyResource LISTENING =
            KeyResource.builder().name("Listening").kind(KeyResource.Kind.SKILL).build();

    @Test
    void groups_a_personal_block_with_entries_without_a_kind_first() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Career")
                .variant(Variant.PERSONAL)
                .add(YEARS, LISTENING, FLAT)
                .build();
        assertThat(EntryGroup.of(canvas, Block.KEY_RESOURCES))
                .containsExactly(
                        new EntryGroup(Optional.empty(), List.of(FLAT)),
                        new EntryGroup(Optional.of(EntryGroup.Kind.WHO_I_AM), List.of(LISTENING)),
                        new EntryGroup(Optional.of(EntryGroup.Kind.WHAT_I_HAVE), List.of(YEARS)));
        assertThat(EntryGroup.of(canvas, Block.CHANNELS)).isEmpty();
    }

    @Test
    void a_business_has_one_group_without_a_kind() {
        BusinessCanvas canvas =
                BusinessCanvas.builder().title("Business").add(YEARS, LISTENING).build();
        assertThat(EntryGroup.of(canvas, Block.KEY_RESOURCES))
                .containsExactly(new EntryGroup(Optional.empty(), List.of(YEARS, LISTENING)));
    }

    @Test
    void every_personal_kind_of_five_blocks_has_a_group() {
        for (Block block : Block.values()) {
            for (Keyword word : EntryAttribute.find(block, "kind")
                    .map(EntryAttribute::keywords)
                    .orElse(List.of())) {
                EntryKind kind = (EntryKind) word;
                boolean isGrouped = kind.belongsTo(Variant.PERSONAL) && GROUPED.contains(block);
                assertThat(EntryGroup.Kind.of(kind).isPresent()).as("%s", kind).isEqualTo(isGrouped);
            }
        }
    }
}
