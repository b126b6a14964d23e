package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.RendererBuilder;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetailsTest {
    static Stream<RendererBuilder<?>> forms() {
        return Stream.of(
                GridRenderer.builder().width(400),
                OutlineRenderer.builder().width(400),
                MarkdownRenderer.builder(),
                MarkdownRenderer.builder().table(true));
    }

    @Test
    void groups_a_career_in_every_form() throws IOException {
        Golden.assertMatches("grouped-outline-en", OutlineRenderer.standard().render(Samples.GROUPED));
        Golden.assertMatches("grouped-markdown-zh", markdown(Samples.GROUPED, Locale.CHINA));
        Golden.assertMatches("grouped-grid-80-en", grid(Samples.GROUPED, 80, Locale.ENGLISH));
        Golden.assertMatches("grouped-grid-120-zh", grid(Samples.GROUPED, 120, Locale.CHINA));
        Golden.assertMatches("grouped-table-en", table(Samples.GROUPED));
    }

    @Test
    void shows_everything_with_labels_in_every_form() throws IOException {
        Golden.assertMatches(
                "detailed-outline-en",
                OutlineRenderer.builder().details(true).build().render(Samples.DETAILED));
        Golden.assertMatches("detailed-markdown-zh", markdown(Samples.DETAILED, Locale.CHINA));
        Golden.assertMatches("detailed-grid-80-en", grid(Samples.DETAILED, 80, Locale.ENGLISH));
        Golden.assertMatches("detailed-grid-120-zh", grid(Samples.DETAILED, 120, Locale.CHINA));
        Golden.assertMatches("detailed-table-en", table(Samples.DETAILED));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothing_in_the_canvas_is_left_out(RendererBuilder<?> form) {
        CanvasRenderer renderer = build(form.details(true).links(true));
        String text = renderer.render(Samples.DETAILED).replace("\\", "").replaceAll("[\\s│]+", " ");
        assertThat(text)
                .contains("An invented repair shop.", "example; bikes", "value-driven", "block.empty (a sketch)", "Ann")
                .contains("niche market", "about 900 riders", "get to work on time; stay safe", "confirmed")
                .contains("40 interviews; https://example.org/survey", "Within two kilometres.")
                .contains("9 EUR per bike and month", "300 to 400", "20 %", "[May, 2]", "awareness, purchase")
                .contains("paid by City commuters");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_canvas_without_kinds_and_header_is_rendered_as_without_groups(RendererBuilder<?> form) {
        assertThat(build(form).render(Samples.CAREER)).doesNotContain("我是谁", "硬收入", "为谁设计");
    }

    private static CanvasRenderer build(RendererBuilder<?> form) {
        if (form instanceof GridRenderer.Builder grid) {
            return grid.build();
        }
        return form instanceof OutlineRenderer.Builder outline
                ? outline.build()
                : ((MarkdownRenderer.Builder) form).build();
    }

    private static String markdown(BusinessCanvas canvas, Locale locale) {
        return MarkdownRenderer.builder().details(true).locale(locale).build().render(canvas);
    }

    private static String table(BusinessCanvas canvas) {
        return MarkdownRenderer.builder().table(true).details(true).build().render(canvas);
    }

    private static String grid(BusinessCanvas canvas, int width, Locale locale) {
        return GridRenderer.builder()
                .width(width)
                .details(true)
                .halves(true)
                .locale(locale)
                .build()
                .render(canvas);
    }
}
