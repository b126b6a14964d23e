package io.businesscanvas.test;

import static io.businesscanvas.test.CanvasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasesTest {
    static Stream<Function<Locale, BusinessCanvas>> named() {
        return Stream.of(Canvases::minimal, Canvases::complete, Canvases::personal);
    }

    @ParameterizedTest
    @MethodSource("named")
    void are_clean_under_every_preset_in_both_languages(Function<Locale, BusinessCanvas> named) {
        for (Preset preset : Preset.values()) {
            assertThat(named.apply(Locale.ENGLISH)).isCleanUnder(preset);
            assertThat(named.apply(Locale.SIMPLIFIED_CHINESE)).isCleanUnder(preset);
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void have_the_same_ids_and_links_but_other_names_in_the_other_language(Function<Locale, BusinessCanvas> named) {
        BusinessCanvas english = named.apply(Locale.ENGLISH);
        BusinessCanvas chinese = named.apply(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.entries())
                .extracting(Entry::id, Entry::links)
                .isEqualTo(assertThat(english.entries())
                        .extracting(Entry::id, Entry::links)
                        .actual());
        assertThat(chinese.entries())
                .extracting(Entry::name)
                .doesNotContainAnyElementsOf(
                        english.entries().stream().map(Entry::name).toList());
        assertThat(english.language()).contains("en");
        assertThat(chinese.language()).contains("zh-Hans");
    }

    @Test
    void minimal_has_one_entry_in_each_block() {
        for (Block block : Block.values()) {
            assertThat(Canvases.minimal()).block(block).hasSize(1);
        }
    }

    @Test
    void personal_is_a_personal_canvas() {
        assertThat(Canvases.personal().variant()).isEqualTo(Variant.PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42})
    void the_same_seed_gives_the_same_canvas(long seed) {
        assertThat(Canvases.random(seed)).isEqualTo(Canvases.random(seed));
        String text = CanvasJson.standard().writeText(Canvases.random(seed));
        assertThat(CanvasJson.standard().readText(text)).isSameAs(Canvases.random(seed));
        assertThat(Canvases.random(seed + 1).equals(Canvases.random(seed))).isFalse();
    }
}
