package io.businesscanvas.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Percentage;
import io.businesscanvas.model.Price;
import io.businesscanvas.model.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sets attributes and what reads them agree, attribute for attribute. */
class EntrySetterTest {
    @ParameterizedTest
    @MethodSource("attributes")
    void every_attribute_that_can_be_read_can_be_set(Block block, EntryAttribute attribute) {
        Object value = sample(attribute);
        Entry.Builder builder = EntryDecoder.builderFor(block);
        EntrySetter.set(builder, attribute.property(), value);
        Entry entry = builder.name("a").build();
        assertThat(attribute.valueOf(entry)).contains(value);
        assertThat(EntryAttribute.of(block).stream()
                        .filter(other -> other.valueOf(entry).isPresent()))
                .containsExactly(attribute);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_else_can_be_set(Block block) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntrySetter.set(EntryDecoder.builderFor(block), "name", "a"))
                .withMessage("property must be one that the entry has, but was \"name\"");
    }

    private static Object sample(EntryAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT -> "text";
            case TEXTS -> List.of("one", "two");
            case KEYWORD -> attribute.keywords().get(0);
            case KEYWORDS -> attribute.keywords();
            case FLAG -> false;
            case AMOUNT -> Amount.of("1.50", "EUR");
            case PRICE -> Price.of(49, "USD").unit("seat");
            case QUANTITY -> Quantity.of(300);
            case PERCENTAGE -> Percentage.of("12.5");
        };
    }

    static Stream<Object[]> attributes() {
        return Stream.of(Block.values())
                .flatMap(block -> EntryAttribute.of(block).stream().map(attribute -> new Object[] {block, attribute}));
    }
}
