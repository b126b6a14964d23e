package org.example.plans;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.rule.Preset.STRICT;
import static io.businesscanvas.test.CanvasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.test.CanvasFile;
import io.businesscanvas.test.CanvasFolder;
import io.businesscanvas.test.Canvases;
import org.junit.jupiter.api.Test;

class PlansTest {
    @CanvasFolder("plans")
    void every_plan_is_complete(BusinessCanvas plan) {
        assertThat(plan).isCleanUnder(STRICT);
    }

    @Test
    void the_shop_reaches_commuters(@CanvasFile("plans/pedal-and-go.canvas.json") BusinessCanvas plan) {
        assertThat(plan).block(CHANNELS).entry("shop").hasOnlyLinks(REACHES, "commuters");
    }

    @Test
    void a_description_shows_poster_and_findings() {
        String description = Plans.describe(Canvases.of(Channel.of("Shop").reaching("nobody")));
        assertThat(description).contains("• Shop").contains("error [link.dangling]");
    }
}
