package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanvasAttributeTest {
    private static final Set<CanvasAttribute> ALWAYS_PRESENT =
            Set.of(CanvasAttribute.FORMAT_VERSION, CanvasAttribute.TITLE, CanvasAttribute.VARIANT);

    @ParameterizedTest
    @EnumSource
    void what_is_set_is_read_again_and_nothing_else_changes(CanvasAttribute attribute) {
        Object value = sample(attribute);
        BusinessCanvas.Builder builder = BusinessCanvas.builder().title("t");
        attribute.set(builder, value);
        BusinessCanvas canvas = builder.build();
        BusinessCanvas plain = BusinessCanvas.builder().title("t").build();
        assertThat(attribute.valueOf(canvas)).contains(value).isNotEqualTo(attribute.valueOf(plain));
        for (CanvasAttribute other : CanvasAttribute.values()) {
            if (other != attribute) {
                assertThat(other.valueOf(canvas)).isEqualTo(other.valueOf(plain));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_canvas_has_a_version_a_title_and_a_variant(CanvasAttribute attribute) {
        assertThat(attribute
                        .valueOf(BusinessCanvas.builder().title("t").build())
                        .isPresent())
                .isEqualTo(ALWAYS_PRESENT.contains(attribute));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEMA", "DESCRIPTION", "DESIGNED_FOR", "VERSION", "TITLE"})
    void rejects_an_unpaired_surrogate_in_a_text(CanvasAttribute attribute) {
        BusinessCanvas.Builder builder = BusinessCanvas.builder().title("t");
        attribute.set(builder, "a\ud800");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith(attribute.property() + " must not hold an unpaired surrogate");
    }

    @Test
    void rejects_values_of_other_types() {
        assertThatThrownBy(() -> CanvasAttribute.DATE.set(BusinessCanvas.builder(), "2026-11-28"))
                .isInstanceOf(ClassCastException.class);
    }

    private static Object sample(CanvasAttribute attribute) {
        return switch (attribute.shape()) {
            case TEXT, NAME -> "text";
            case VERSION -> "1.7";
            case LANGUAGE -> "zh-Hans";
            case TEXTS -> List.of("one", "two");
            case KEYWORD -> attribute.keywords().get(attribute.keywords().size() - 1);
            case DATE -> LocalDate.of(2026, 11, 28);
        };
    }
}
