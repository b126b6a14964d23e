package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutlineRendererTest {
    @Test
    void writes_block_by_block_with_links_in_words() throws IOException {
        Golden.assertMatches("outline-en", OutlineRenderer.standard().render(Samples.BIKE_SHOP));
        Golden.assertMatches("outline-zh", OutlineRenderer.standard().render(Samples.CAREER));
    }

    @Test
    void fits_narrow_terminals() throws IOException {
        Golden.assertMatches(
                "outline-en-30-ascii",
                OutlineRenderer.builder()
                        .width(30)
                        .borders(Borders.ASCII)
                        .ids(true)
                        .amounts(true)
                        .build()
                        .render(Samples.BIKE_SHOP));
    }

    @Test
    void shows_questions_in_empty_blocks_by_option() throws IOException {
        Golden.assertMatches(
                "outline-questions-zh",
                OutlineRenderer.builder()
                        .questions(true)
                        .locale(Locale.CHINA)
                        .build()
                        .render(Samples.BLANK));
    }

    @Test
    void shows_broken_links_as_written() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Acme")
                .add(KeyActivity.of("Repairing").using("workshop", "van"), KeyResource.of("Workshop"))
                .build();
        assertThat(OutlineRenderer.standard().render(canvas)).contains("    → uses Workshop, van?\n");
    }
}
