package io.businesscanvas.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.Channel;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.Validator;
import java.util.List;
import org.assertj.core.presentation.Representation;
import org.junit.jupiter.api.Test;

class CanvasRepresentationTest {
    private final Representation representation = new CanvasRepresentation();

    @Test
    void shows_what_a_reader_needs() {
        Channel shop = Channel.of("Shop").reaching("nobody");
        assertThat(representation.toStringOf(Canvases.minimal())).isEqualTo("canvas \"Corner bakery\" with 9 entries");
        assertThat(representation.toStringOf(List.of(shop))).isEqualTo("[Channel \"Shop\" (shop)]");
        assertThat(representation.toStringOf(Validator.of(Preset.DRAFT).validate(Canvases.of(shop))))
                .startsWith("channels[0].reaches[0]: error [link.dangling]\n");
        assertThat(representation.toStringOf(CanvasDiff.between(Canvases.of(), Canvases.of(shop))))
                .isEqualTo("Channels\n  + Shop");
        assertThat(representation.toStringOf(CanvasJson.standard().parseText("[]")))
                .isEqualTo("document <text> with 1 problems");
        assertThat(representation.toStringOf("text")).isEqualTo("\"text\"");
    }

    @Test
    void assertj_uses_it_everywhere() {
        assertThatThrownBy(() -> assertThat(Canvases.minimal().channels()).isEmpty())
                .hasMessageContaining("[Channel \"Shop on the corner\" (shop)]");
    }
}
