package io.businesscanvas.test;

import static io.businesscanvas.model.Block.CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class CanvasSoftAssertionsTest {
    @InjectSoftAssertions
    private CanvasSoftAssertions injected;

    private final CanvasSoftAssertions softly = new CanvasSoftAssertions();

    @Test
    void collects_failures_also_of_what_assertions_lead_to() {
        BusinessCanvas canvas = Canvases.minimal();
        softly.assertThat(canvas).block(CHANNELS).hasSize(2).isEmpty();
        softly.assertThat(canvas).entry("oven").hasName("Kiln").hasId("kiln");
        softly.assertThat(canvas).isClean();
        softly.assertThat(canvas.title()).isEqualTo("Acme");
        assertThat(softly.assertionErrorsCollected())
                .extracting(error -> error.getMessage()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(""))
                .containsExactly(
                        "Expected channels to have 2 entries, but it has 1: \"Shop on the corner\".",
                        "Expected channels to have no entries, but it has \"Shop on the corner\".",
                        "Expected \"Stone oven\" to have the name \"Kiln\", but it has \"Stone oven\".",
                        "Expected \"Stone oven\" to have the id \"kiln\", but it has \"oven\".",
                        "expected: \"Acme\"");
    }

    @Test
    void what_follows_a_missing_entry_is_no_failure_of_its_own() {
        softly.assertThat(Canvases.minimal()).entry("kiln").hasName("Kiln").hasId("kiln");
        softly.assertThat(Canvases.minimal())
                .hasFinding("link.dangling")
                .at("shop")
                .times(1);
        assertThat(softly.assertionErrorsCollected()).hasSize(2);
    }

    @Test
    void differences_are_collected_one_by_one() {
        softly.assertThat(Canvases.of())
                .differsFrom(Canvases.minimal())
                .byAdding("a")
                .byRemoving("oven", "b")
                .andNothingElse();
        assertThat(softly.assertionErrorsCollected()).hasSize(3);
    }

    @Test
    void can_be_injected() {
        injected.assertThat(Canvases.minimal()).isClean();
        assertThat(injected.wasSuccess()).isTrue();
    }
}
