package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryRendererTest {
    private static final StoryRenderer TEXT =
            StoryRenderer.builder().width(400).attribution(false).build();

    @Test
    void reports_the_links_segment_by_segment() {
        assertThat(StoryRenderer.standard().render(Samples.BIKE_SHOP)).isEqualTo("""
                Pedal & Go

                City commuters
                  They get “Same-day repair” and “Never walk: a loan bike while yours is with
                  us”, are reached through “Web shop”, are engaged by “Yearly service pass”, and
                  pay “Repair fee”.
                  “Same-day repair” is delivered through “Web shop”, is supported by “Workshop”,
                  and is paid for with “Repair fee”.
                  “Repairing” uses “Workshop” and is done with “Parts supplier”.
                  “Workshop” causes “Rent”.

                Students with old bicycles
                  They get “Same-day repair” and are reached through “Stall at the university,
                  every Thursday”.

                Not in any story
                  Key activities: Training mechanics
                  Key partners: Donaudampfschifffahrtsgesellschaft

                Business Model Canvas: Strategyzer, CC BY-SA 3.0
                """);
    }

    @Test
    void reports_a_career_in_chinese() throws IOException {
        Golden.assertMatches(
                "story-zh", StoryRenderer.builder().width(80).build().render(Samples.CAREER));
        Golden.assertMatches(
                "story-markdown-en",
                StoryRenderer.builder()
                        .markdown(true)
                        .locale(Locale.ENGLISH)
                        .build()
                        .render(Samples.CAREER));
    }

    @Test
    void lists_entries_that_take_part_in_no_story_with_their_links() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Sketch")
                .add(CustomerSegment.of("Readers"), Channel.of("Blog"))
                .add(KeyPartner.of("Host").providing("blog"))
                .build();
        assertThat(TEXT.render(canvas)).isEqualTo("""
                Sketch

                Not in any story
                  Customer segments: Readers
                  Channels: Blog
                  Key partners: Host (provides Blog)
                """);
    }

    @Test
    void reports_every_link_of_an_entry_in_no_story() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Sketch")
                .add(CustomerSegment.of("Readers"), ValueProposition.of("News"))
                .add(RevenueStream.of("Fee").paidBy("readers").payingFor("news"))
                .build();
        assertThat(TEXT.render(canvas)).isEqualTo("""
                Sketch

                Readers
                  They pay “Fee”.

                Not in any story
                  Value propositions: News (is paid for with “Fee”)
                """);
    }

    @Test
    void lists_broken_links() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Sketch")
                .add(CustomerSegment.of("Readers"))
                .add(ValueProposition.of("News").serving("readers", "reader"))
                .build();
        assertThat(TEXT.render(canvas)).isEqualTo("""
                Sketch

                Readers
                  They get “News”.

                Broken links
                  “News” serves [reader].
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void names_every_entry(int seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).typical();
        List<String> names = canvas.entries().stream().map(Entry::name).toList();
        String story = StoryRenderer.builder().width(400).build().render(canvas).replaceAll("\\s+", " ");
        assertThat(names).allSatisfy(name -> assertThat(story).contains(name.replaceAll("\\s+", " ")));
    }
}
