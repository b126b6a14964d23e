package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.diff.CanvasAlternatives;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompareRendererTest {
    private static final BusinessCanvas NOW = canvas("Now", 54_000, "City commuters", "Students");
    private static final BusinessCanvas LATER = canvas("In three years", 90_000, "city commuters", "Companies");
    private static final CanvasAlternatives TWO = CanvasAlternatives.of(List.of(NOW, LATER));

    private static BusinessCanvas canvas(String title, long fees, String... segments) {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder().title(title);
        for (String segment : segments) {
            canvas.add(CustomerSegment.of(segment));
        }
        return canvas.add(ValueProposition.of("Same-day repair").serving("city-commuters"))
                .add(RevenueStream.builder()
                        .name("Repair fee")
                        .amount(Amount.of(fees, "EUR").per(Period.YEAR))
                        .build())
                .build();
    }

    @Test
    void draws_canvases_side_by_side() throws IOException {
        Golden.assertMatches(
                "compare-60-en",
                CompareRenderer.builder()
                        .width(60)
                        .build()
                        .render(
                                TWO,
                                List.of(
                                        Validator.of(Preset.DRAFT).validate(NOW),
                                        Validator.of(Preset.DRAFT).validate(LATER))));
    }

    @Test
    void writes_a_table_in_markdown() throws IOException {
        Golden.assertMatches(
                "compare-markdown-zh",
                CompareRenderer.builder()
                        .markdown(true)
                        .locale(Locale.CHINA)
                        .build()
                        .render(TWO, List.of()));
    }

    @Test
    void marks_what_several_of_many_have() {
        CanvasAlternatives three =
                CanvasAlternatives.of(List.of(NOW, LATER, canvas("Never", 1, "Students", "City commuters")));
        assertThat(CompareRenderer.builder().width(80).build().render(three, List.of()))
                .contains("= City commuters", "~ Students", "+ Companies", "= in all, ~ in several, + only in one");
    }

    @Test
    void rejects_what_has_no_room() {
        assertThat(CompareRenderer.mostCanvases(60)).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompareRenderer.builder().width(20).build().render(TWO, List.of()))
                .withMessage("width must have room for 2 canvases, but was 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanvasAlternatives.of(List.of(NOW)))
                .withMessage("canvases must have at least 2 elements, but had 1");
    }
}
