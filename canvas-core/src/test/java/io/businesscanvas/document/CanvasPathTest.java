package io.businesscanvas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasPathTest {
    @Test
    void prints_properties_and_positions() {
        CanvasPath path =
                CanvasPath.of(Block.VALUE_PROPOSITIONS, 1).property("serves").index(0);
        assertThat(path).hasToString("valuePropositions[1].serves[0]");
        assertThat(CanvasPath.root()).hasToString("");
    }

    @Test
    void quotes_what_is_not_plain() {
        CanvasPath path = CanvasPath.root().property("x-a.b \"c\" \\").index(3).property("");
        assertThat(path).hasToString("[\"x-a.b \\\"c\\\" \\\\\"][3][\"\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "$schema",
                "channels[12]",
                "channels[0].phases[3]",
                "[\"x-a.b\"].c",
                "a[2147483647]",
                "x-a[\"\\\"\\\\\"][\"商\"]",
                "a[\"\"]"
            })
    void reads_what_it_prints(String text) {
        assertThat(CanvasPath.parse(text)).hasToString(text).isEqualTo(CanvasPath.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ".a",
                "a.",
                "a..b",
                "a[",
                "a[]",
                "a[-1]",
                "a[01]",
                "a[9999999999]",
                "a]",
                "a b",
                "[\"a",
                "[\"a\"",
                "a[0]b"
            })
    void rejects_anything_else(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanvasPath.parse(text))
                .withMessageStartingWith(
                        "path must have the form valuePropositions[1].serves[0], but was \"" + text + "\"");
    }
}
