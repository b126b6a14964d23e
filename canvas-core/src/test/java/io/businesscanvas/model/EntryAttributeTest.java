package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryAttributeTest {
    @ParameterizedTest
    @MethodSource("attributes")
    void what_is_set_is_read_again_and_nothing_else_changes(Block block, EntryAttribute attribute) {
        Object value = sample(attribute);
        Entry.Builder builder = block.entryBuilder().name("a");
        attribute.set(builder, value);
        Entry entry = builder.build();
        assertThat(entry.block()).isEqualTo(block);
        assertThat(attribute.valueOf(entry)).contains(value);
        assertThat(EntryAttribute.of(block).stream()
                        .filter(other -> other.valueOf(entry).isPresent()))
                .containsExactly(attribute);
    }

    @Test
    void rejects_values_of_other_types_and_builders_of_other_blocks() {
        EntryAttribute price =
                EntryAttribute.find(Block.COST_STRUCTURE, "price").orElseThrow();
        assertThatThrownBy(() -> price.set(Cost.builder(), Quantity.of(1))).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> price.set(RevenueStream.builder(), Price.percent(1)))
                .isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> price.valueOf(Channel.of("a"))).isInstanceOf(ClassCastException.class);
    }

    private static Object sample(EntryAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT -> "text";
            case TEXTS -> List.of("one", "two");
            case KEYWORD -> attribute.keywords().get(0);
            case KEYWORDS -> attribute.keywords();
            case FLAG -> false;
            case AMOUNT -> Amount.of("1.50", "EUR");
            case PRICE -> Price.of("1.50", "EUR").unit("seat");
            case QUANTITY -> Quantity.of(3);
            case PERCENTAGE -> Percentage.of("12.5");
        };
    }

    static Stream<Object[]> attributes() {
        return Stream.of(Block.values())
                .flatMap(block -> EntryAttribute.of(block).stream().map(attribute -> new Object[] {block, attribute}));
    }
}
