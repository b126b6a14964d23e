package io.businesscanvas.render.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.RuleId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("City commuters");
    private static final ValueProposition SAME_DAY =
            ValueProposition.of("Same-day repair").serving(COMMUTERS);
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(COMMUTERS, SAME_DAY, Channel.of("Web shop").reaching(COMMUTERS).delivering(SAME_DAY))
            .build();

    private static String render(BusinessCanvas canvas) {
        return HtmlRenderer.standard().render(canvas);
    }

    private static String withFinding(Location location) throws IOException {
        Finding finding = Finding.of(
                        RuleId.of("acme.rent"), Severity.WARNING, location, Message.verbatim("Rent is <high>."))
                .withFix(Message.verbatim("move."));
        StringBuilder out = new StringBuilder();
        HtmlRenderer.standard().render(HtmlPage.of(CANVAS).withFindings(new Some(List.of(finding))), out);
        return out.toString();
    }

    @Test
    void is_one_page_with_the_title_and_all_entries() {
        assertThat(render(CANVAS))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\"")
                .contains("<title>Pedal &amp; Go</title>", ">Pedal &amp; Go</h1>")
                .contains(">City commuters</p>", ">Same-day repair</p>", ">Web shop</p>")
                .endsWith("</html>\n");
    }

    @Test
    void blocks_are_in_the_order_in_which_the_variant_is_read() {
        String personal = render(CANVAS.toBuilder().variant(Variant.PERSONAL).build());
        for (Variant variant : Variant.values()) {
            String page = variant == Variant.BUSINESS ? render(CANVAS) : personal;
            List<Integer> places = variant.order().stream()
                    .map(block -> page.indexOf("<section class=\"block " + block.key() + "\""))
                    .toList();
            assertThat(places).isSorted().doesNotContain(-1).hasSize(9);
        }
        assertThat(personal).contains("Channels <span class=\"number\">05</span></h2>");
    }

    @Test
    void an_entry_carries_the_marks_of_its_segments_and_the_ids_of_what_it_is_linked_to() {
        assertThat(render(CANVAS))
                .contains("id=\"valuePropositions-1\" tabindex=\"0\" data-links=\"customerSegments-1 channels-1\"")
                .contains("<b class=\"s1\">A</b>");
    }

    @Test
    void links_are_always_there_in_words() {
        assertThat(render(CANVAS))
                .contains("<p class=\"hidden\">serves City commuters; linked from Web shop</p>")
                .doesNotContain("<ul class=\"links\">");
        assertThat(HtmlRenderer.builder().links(true).build().render(CANVAS))
                .contains("<ul class=\"links\"><li dir=\"auto\">serves City commuters</li></ul>");
    }

    @Test
    void text_of_a_canvas_never_becomes_markup() {
        String hostile = "</script><img src=x onerror=\"a('b')\">&amp; ]]> <!-- \u202Eabc\u0000\uFFFF";
        String page = render(BusinessCanvas.builder()
                .title(hostile)
                .add(CustomerSegment.of(hostile))
                .build());
        assertThat(page)
                .contains("&lt;/script&gt;&lt;img src=x onerror=\"a('b')\"&gt;&amp;amp; ]]&gt; &lt;!-- \\u{202E}abc")
                .doesNotContain("<img", "<!--", "\u202E", "\u0000", "\uFFFF");
    }

    @Test
    void nothing_is_loaded_and_the_policy_forbids_it() {
        assertThat(render(CANVAS))
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("http://", "https://", " src=", " style=", "@import", "url(");
    }

    @Test
    void findings_are_flagged_at_their_location_and_listed() throws IOException {
        assertThat(withFinding(new Location.AtEntry(SAME_DAY, 0)))
                .contains("<div class=\"flags\"><a class=\"flag warning\" href=\"#finding-1\" "
                        + "title=\"Rent is &lt;high&gt;. Fix: move.\">warning</a></div></div>")
                .contains("<p dir=\"auto\">Rent is &lt;high&gt;.</p>", "Fix: move.</p>");
        assertThat(withFinding(new Location.AtBlock(Block.COST_STRUCTURE)))
                .containsPattern("Cost structure</h2></div><div class=\"flags\">");
        assertThat(withFinding(new Location.AtLink(CANVAS.index().links().get(0))))
                .containsPattern("Same-day repair.*<a class=\"flag warning\"");
        assertThat(render(CANVAS)).doesNotContain("class=\"flags\"", "class=\"findings\"");
    }

    @Test
    void a_page_without_findings_says_so_if_findings_are_shown() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.standard().render(HtmlPage.of(CANVAS).withFindings(new Some(List.of())), out);
        assertThat(out).contains("No findings.");
    }

    @Test
    void a_page_of_a_site_leads_to_the_index_and_its_neighbours() throws IOException {
        PageLinks links = new PageLinks(
                "../index.html",
                Optional.of(new PageLinks.Target("a%20b.html", "A & <b>")),
                Optional.of(new PageLinks.Target("c.html", "C")));
        StringBuilder english = new StringBuilder();
        HtmlRenderer.standard().render(HtmlPage.of(CANVAS).withLinks(links), english);
        assertThat(english)
                .contains("<body>\n<nav class=\"site\" aria-label=\"Pages\">"
                        + "<a class=\"index\" href=\"../index.html\">All canvases</a>"
                        + "<a class=\"prev\" rel=\"prev\" href=\"a%20b.html\" aria-label=\"Previous: A &amp; &lt;b&gt;\">"
                        + "<span dir=\"auto\">A &amp; &lt;b&gt;</span></a>"
                        + "<a class=\"next\" rel=\"next\" href=\"c.html\" aria-label=\"Next: C\">"
                        + "<span dir=\"auto\">C</span></a></nav>\n<main class=\"page\">");
        StringBuilder chinese = new StringBuilder();
        HtmlRenderer.builder()
                .locale(Locale.CHINA)
                .build()
                .render(
                        HtmlPage.of(CANVAS).withLinks(new PageLinks("index.html", Optional.empty(), links.next())),
                        chinese);
        assertThat(chinese)
                .contains("aria-label=\"页面导航\"", ">全部画布</a>", "aria-label=\"下一张：C\"")
                .doesNotContain("class=\"prev\"");
        assertThat(render(CANVAS)).doesNotContain("<nav");
    }

    @Test
    void a_canvas_that_no_font_makes_fit_may_break_inside_blocks() {
        CustomerSegment[] many = IntStream.range(0, 200)
                .mapToObj(i -> CustomerSegment.of("Segment " + i))
                .toArray(CustomerSegment[]::new);
        assertThat(render(CANVAS)).contains("class=\"fit1\"");
        assertThat(render(CANVAS.toBuilder().add(many).build())).contains("class=\"fit7 long\"");
    }

    @Test
    void details_halves_questions_and_ids_are_shown_on_demand() {
        String page = HtmlRenderer.builder()
                .halves(true)
                .questions(true)
                .ids(true)
                .attribution(false)
                .locale(Locale.CHINA)
                .build()
                .render(CANVAS.toBuilder().designedFor("The owners").build());
        assertThat(page)
                .contains("<html lang=\"zh-CN\"", "效率 · 理性", "City commuters [city-commuters]", "The owners</dd>")
                .contains("<ul class=\"ask\">")
                .doesNotContain("Strategyzer");
    }

    private record Some(List<Finding> findings) implements Findings {
        @Override
        public Optional<CanvasSource> source() {
            return Optional.empty();
        }
    }
}
