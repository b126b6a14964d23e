package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridRendererTest {
    @Test
    void draws_nine_boxes_in_their_areas() {
        assertThat(GridRenderer.builder().width(80).build().render(Samples.BIKE_SHOP))
                .isEqualTo("""
                        ┌──────────────────────────────────────────────────────────────────────────────┐
                        │ Pedal & Go                                                                   │
                        ├───────────────┬───────────────┬──────────────┬───────────────┬───────────────┤
                        │ Key partners  │ Key           │ Value        │ Customer      │ Customer      │
                        │               │ activities    │ propositions │ relationships │ segments      │
                        │ • Parts       │               │              │               │               │
                        │   supplier    │ • Repairing   │ • Same-day   │ • Yearly      │ • City        │
                        │ • Donaudampf- │ • Training    │   repair     │   service     │   commuters   │
                        │   schifffahr- │   mechanics   │ • Never      │   pass        │ • Students    │
                        │   tsgesellsc- ├───────────────┤   walk: a    ├───────────────┤   with old    │
                        │   haft        │ Key resources │   loan bike  │ Channels      │   bicycles    │
                        │               │               │   while      │               │               │
                        │               │ • Workshop    │   yours is   │ • Web shop    │               │
                        │               │               │   with us    │ • Stall at    │               │
                        │               │               │              │   the         │               │
                        │               │               │              │   university, │               │
                        │               │               │              │   every       │               │
                        │               │               │              │   Thursday    │               │
                        ├───────────────┴───────────────┴───────┬──────┴───────────────┴───────────────┤
                        │ Cost structure                        │ Revenue streams                      │
                        │                                       │                                      │
                        │ • Rent                                │ • Repair fee                         │
                        │                                       │                                      │
                        ├───────────────────────────────────────┴──────────────────────────────────────┤
                        │ Business Model Canvas: Strategyzer, CC BY-SA 3.0                             │
                        └──────────────────────────────────────────────────────────────────────────────┘
                        """);
    }

    @ParameterizedTest
    @CsvSource({"80, UNICODE", "80, ASCII", "120, UNICODE", "120, ASCII", "200, UNICODE", "200, ASCII"})
    void draws_both_variants_in_both_languages(int width, Borders borders) throws IOException {
        GridRenderer.Builder grid = GridRenderer.builder().width(width).borders(borders);
        String name = width + "-" + borders.name().toLowerCase(Locale.ROOT);
        Golden.assertMatches("business-en-" + name, grid.build().render(Samples.BIKE_SHOP));
        Golden.assertMatches("personal-zh-" + name, grid.build().render(Samples.CAREER));
        Golden.assertMatches(
                "business-zh-" + name, grid.locale(Locale.CHINA).build().render(Samples.BIKE_SHOP));
        Golden.assertMatches(
                "personal-en-" + name, grid.locale(Locale.ENGLISH).build().render(Samples.CAREER));
    }

    @Test
    void shows_links_ids_amounts_and_halves_on_demand() throws IOException {
        GridRenderer.Builder all =
                GridRenderer.builder().links(true).ids(true).amounts(true).halves(true);
        Golden.assertMatches("everything-en", all.build().render(Samples.BIKE_SHOP));
        Golden.assertMatches("everything-zh", all.build().render(Samples.CAREER));
    }

    @Test
    void draws_a_blank_canvas_as_a_worksheet() throws IOException {
        GridRenderer.Builder worksheet = GridRenderer.builder().questions(true);
        Golden.assertMatches("worksheet-en", worksheet.build().render(Samples.BLANK));
        Golden.assertMatches(
                "worksheet-zh", worksheet.locale(Locale.CHINA).build().render(Samples.BLANK));
    }

    @Test
    void draws_the_blank_poster_with_names_and_numbers() {
        BusinessCanvas blank =
                Samples.BLANK.toBuilder().title("我的个人画布").language("zh-Hans").build();
        assertThat(GridRenderer.builder().width(80).attribution(false).build().render(blank))
                .isEqualTo("""
                        ┌──────────────────────────────────────────────────────────────────────────────┐
                        │ 我的个人画布                                                                 │
                        ├───────────────┬───────────────┬──────────────┬───────────────┬───────────────┤
                        │ 重要合作 07   │ 关键业务 02   │ 服务价值 04  │ 客户关系 06   │ 客户群体 03   │
                        │ 谁能帮我      │ 做什么        │ 怎样帮助他人 │ 维护关系      │ 我能帮谁      │
                        │               │               │              │               │               │
                        │               │               │              │               │               │
                        │               ├───────────────┤              ├───────────────┤               │
                        │               │ 核心资源 01   │              │ 渠道通路 05   │               │
                        │               │ 有什么        │              │ 宣传自己      │               │
                        │               │               │              │               │               │
                        │               │               │              │               │               │
                        ├───────────────┴───────────────┴───────┬──────┴───────────────┴───────────────┤
                        │ 成本结构 09                           │ 收入来源 08                          │
                        │ 我付出的                              │ 我得到的                             │
                        │                                       │                                      │
                        │                                       │                                      │
                        └───────────────────────────────────────┴──────────────────────────────────────┘
                        """);
    }

    @Test
    void a_crowded_block_moves_only_the_border_of_its_own_column() {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder().title("Crowded");
        IntStream.rangeClosed(1, 9)
                .forEach(i -> canvas.add(KeyActivity.of("Activity " + i), Channel.of("Channel " + i)));
        assertThat(GridRenderer.builder().width(80).attribution(false).build().render(canvas.build()))
                .isEqualTo("""
                        ┌──────────────────────────────────────────────────────────────────────────────┐
                        │ Crowded                                                                      │
                        ├───────────────┬───────────────┬──────────────┬───────────────┬───────────────┤
                        │ Key partners  │ Key           │ Value        │ Customer      │ Customer      │
                        │               │ activities    │ propositions │ relationships │ segments      │
                        │               │               │              │               │               │
                        │               │ • Activity 1  │              │               │               │
                        │               │ • Activity 2  │              │               │               │
                        │               │ • Activity 3  │              ├───────────────┤               │
                        │               │ • Activity 4  │              │ Channels      │               │
                        │               │ • Activity 5  │              │               │               │
                        │               │ • Activity 6  │              │ • Channel 1   │               │
                        │               │ • Activity 7  │              │ • Channel 2   │               │
                        │               │ • Activity 8  │              │ • Channel 3   │               │
                        │               │ • Activity 9  │              │ • Channel 4   │               │
                        │               ├───────────────┤              │ • Channel 5   │               │
                        │               │ Key resources │              │ • Channel 6   │               │
                        │               │               │              │ • Channel 7   │               │
                        │               │               │              │ • Channel 8   │               │
                        │               │               │              │ • Channel 9   │               │
                        ├───────────────┴───────────────┴───────┬──────┴───────────────┴───────────────┤
                        │ Cost structure                        │ Revenue streams                      │
                        │                                       │                                      │
                        │                                       │                                      │
                        │                                       │                                      │
                        └───────────────────────────────────────┴──────────────────────────────────────┘
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 59})
    void falls_back_to_the_outline_below_the_minimum_width_with_a_note(int width) {
        String outline =
                OutlineRenderer.builder().width(width).links(false).build().render(Samples.BIKE_SHOP);
        assertThat(GridRenderer.builder()
                        .width(width)
                        .build()
                        .render(Samples.BIKE_SHOP)
                        .replaceAll("\\s+", " "))
                .isEqualTo("The poster needs 60 columns, but only " + width + " are available; this is the outline. "
                        + outline.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 19, 401})
    void rejects_impossible_widths(int width) {
        assertThatThrownBy(() -> GridRenderer.builder().width(width))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width must be from 20 to 400, but was " + width);
    }

    @Test
    void counts_ambiguous_characters_twice_by_option_and_draws_ascii_then() {
        BusinessCanvas canvas =
                BusinessCanvas.builder().title("± ± ±").add(KeyPartner.of("Ω")).build();
        String grid =
                GridRenderer.builder().width(60).wideAmbiguous(true).build().render(canvas);
        assertThat(grid)
                .contains("| ± ± ±                                                 |\n")
                .contains("| * Ω      |")
                .doesNotContain("│");
    }

    @Test
    void makes_hidden_characters_visible_and_isolates_what_runs_from_right_to_left() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Red \u001b[31m and \u202Ereversed")
                .add(Cost.of("שלום עולם"))
                .build();
        assertThat(GridRenderer.builder().width(80).build().render(canvas))
                .contains("│ Red ␛[31m and \\u{202E}reversed                                               │\n")
                .contains("│ • \u2067שלום עולם\u2069                           │");
    }

    @Test
    void uses_the_language_of_the_canvas_by_default() {
        assertThat(GridRenderer.standard().render(Samples.CAREER)).contains("核心资源 01");
        assertThat(GridRenderer.builder().locale(Locale.FRANCE).build().render(Samples.CAREER))
                .contains("Key resources 01");
    }
}
