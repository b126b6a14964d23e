package io.businesscanvas.render.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SvgRendererTest {
    private static final Pattern HEIGHT = Pattern.compile("<svg [^>]*height=\"([\\d.]+)\"");
    private static final Pattern ENTRY_SIZE = Pattern.compile("<text class=\"ink\"[^>]*font-size=\"([\\d.]+)\"");
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("City commuters");
    private static final ValueProposition SAME_DAY =
            ValueProposition.of("Same-day repair").serving(COMMUTERS);
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(COMMUTERS, SAME_DAY, Channel.of("Web shop").reaching(COMMUTERS).delivering(SAME_DAY))
            .build();

    private static String render(BusinessCanvas canvas) {
        return SvgRenderer.standard().render(canvas);
    }

    private static BusinessCanvas crowded(int activities) {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder().title("Crowded");
        IntStream.range(0, activities).forEach(i -> canvas.add(KeyActivity.of("Activity number " + i)));
        return canvas.build();
    }

    private static double found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> Double.parseDouble(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_one_picture_with_a_title_a_description_and_lists() {
        assertThat(render(CANVAS))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"1131\"")
                .contains("role=\"graphics-document\"", "<title id=\"canvas-title\">Pedal &amp; Go</title>")
                .contains("<desc>A business model canvas: Pedal &amp; Go</desc>")
                .contains("role=\"list\" aria-label=\"Customer segments\"")
                .contains("role=\"listitem\" aria-label=\"City commuters\"")
                .endsWith("</svg>\n");
    }

    @Test
    void needs_nothing_that_some_programs_do_not_draw() {
        assertThat(render(CANVAS))
                .doesNotContain(
                        "foreignObject", "<script", "textLength", "var(", "href", "@font-face", "<image", "url(");
    }

    @Test
    void marks_show_where_entries_lead_to() {
        assertThat(render(CANVAS)).contains("<circle class=\"s1\"").containsPattern("class=\"mark s1t\"[^>]*>A</text>");
    }

    @Test
    void a_personal_poster_has_numbers_and_captions() {
        assertThat(render(CANVAS.toBuilder().variant(Variant.PERSONAL).build()))
                .contains(">Channels 05</text>", "aria-label=\"05 Channels: ");
    }

    @Test
    void a_crowded_poster_gets_smaller_text_before_it_grows() {
        String usual = render(crowded(3));
        String smaller = render(crowded(20));
        String taller = render(crowded(60));
        assertThat(found(ENTRY_SIZE, usual)).isEqualTo(17);
        assertThat(found(ENTRY_SIZE, smaller)).isLessThan(17).isGreaterThanOrEqualTo(11);
        assertThat(found(HEIGHT, smaller)).isBetween(1130.0, 1132.0);
        assertThat(found(ENTRY_SIZE, taller)).isEqualTo(11);
        assertThat(found(HEIGHT, taller)).isGreaterThan(1132);
    }

    @Test
    void every_entry_is_whole_however_crowded_the_poster_is() {
        String taller = render(crowded(60));
        assertThat(IntStream.range(0, 60)).allMatch(i -> taller.contains(">Activity number " + i + "</text>"));
    }

    @Test
    void the_width_is_the_scale() {
        assertThat(SvgRenderer.builder().width(800).build().render(CANVAS))
                .contains("width=\"800\" height=\"565.5\" viewBox=\"0 0 1600 1131\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgRenderer.builder().width(599))
                .withMessage("width must be from 600 to 10000, but was 599");
    }

    @Test
    void text_that_runs_from_right_to_left_begins_at_the_right() {
        assertThat(render(BusinessCanvas.builder()
                        .title("A")
                        .add(CustomerSegment.of("שלום"))
                        .build()))
                .containsPattern("direction=\"rtl\" unicode-bidi=\"embed\">שלום</text>");
    }

    @Test
    void text_of_a_canvas_never_becomes_markup() {
        String hostile = "</text><script>a('b')</script>&amp; ]]> \u202Eabc\u0000\uFFFF";
        assertThat(render(BusinessCanvas.builder()
                        .title(hostile)
                        .add(CustomerSegment.of(hostile))
                        .build()))
                .contains("&lt;/text&gt;&lt;script&gt;")
                .doesNotContain("<script", "]]>", "\u202E", "\u0000", "\uFFFF");
    }
}
