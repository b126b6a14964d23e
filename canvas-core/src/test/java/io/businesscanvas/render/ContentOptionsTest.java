package io.businesscanvas.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.ContentOptions.Part;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentOptionsTest {
    private static final BusinessCanvas CANVAS =
            BusinessCanvas.builder().title("A").build();

    @Test
    void shows_names_and_the_attribution_only() {
        assertThat(Part.values()).filteredOn(ContentOptions.names()::shows).containsExactly(Part.ATTRIBUTION);
    }

    @Test
    void a_part_is_added_or_left_out() {
        ContentOptions links = ContentOptions.names().with(Part.LINKS);
        assertThat(links.shows(Part.LINKS)).isTrue();
        assertThat(links.with(Part.LINKS, false)).isEqualTo(ContentOptions.names());
        assertThat(links).isNotEqualTo(ContentOptions.names()).hasToString("[LINKS, ATTRIBUTION]");
    }

    @Test
    void the_language_is_the_one_set_else_that_of_the_canvas_else_english() {
        assertThat(ContentOptions.names().localeFor(CANVAS)).isEqualTo(Locale.ENGLISH);
        BusinessCanvas chinese = CANVAS.toBuilder().language("zh-Hans").build();
        assertThat(ContentOptions.names().localeFor(chinese)).isEqualTo(Locale.forLanguageTag("zh-Hans"));
        assertThat(ContentOptions.names().in(Locale.FRENCH).localeFor(chinese)).isEqualTo(Locale.FRENCH);
    }
}
