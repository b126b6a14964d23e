package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.VisibleText;
import io.businesscanvas.render.text.internal.Box;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the poster of any canvas. */
class GridPropertiesTest {
    private static final int SEEDS = 200;
    private static final Pattern OWN_ISOLATES = Pattern.compile("[\u2066\u2067]([^\u2066-\u2069]*)\u2069");
    private static final List<Integer> WIDTHS = List.of(60, 61, 80, 97, 120, 200, 400);

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    private static BusinessCanvas canvas(int seed) {
        CanvasGenerator generator = CanvasGenerator.from(seed);
        return seed % 4 == 0 ? generator.typical() : generator.anything();
    }

    private static GridRenderer.Builder grid(int seed) {
        return GridRenderer.builder()
                .width(WIDTHS.get(seed % WIDTHS.size()))
                .borders(seed % 2 == 0 ? Borders.UNICODE : Borders.ASCII)
                .halves(seed % 3 == 0)
                .questions(seed % 5 == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_is_as_wide_as_the_given_width(int seed) {
        int width = WIDTHS.get(seed % WIDTHS.size());
        String poster = grid(seed)
                .links(true)
                .ids(true)
                .amounts(true)
                .details(seed % 2 == 0)
                .build()
                .render(canvas(seed));
        assertThat(poster.lines()).allMatch(line -> DisplayWidth.NARROW.of(line) == width);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_is_as_wide_as_the_given_width_where_ambiguous_characters_are_wide(int seed) {
        int width = WIDTHS.get(seed % WIDTHS.size());
        String poster = grid(seed).wideAmbiguous(true).links(true).build().render(canvas(seed));
        assertThat(poster.lines()).allMatch(line -> DisplayWidth.WIDE.of(line) == width);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_entry_is_found_whole_in_its_block_in_order_and_once(int seed) {
        BusinessCanvas canvas = canvas(seed);
        PageSettings page = PageSettings.of(WIDTHS.get(seed % WIDTHS.size()));
        ContentOptions content = GridRenderer.builder().content();
        List<Box> boxes = new GridWriter(canvas, page, content, false).boxes();
        PosterReader poster = new PosterReader(
                GridRenderer.builder().width(page.width()).build().render(canvas));
        for (Block block : Block.values()) {
            List<String> names = canvas.entries(block).stream().map(Entry::name).toList();
            assertThat(poster.entriesIn(boxOf(block, page, boxes)))
                    .as("%s %s", block.key(), names)
                    .matches(lines -> PosterReader.say(lines, names));
        }
    }

    /** The upper or the lower one of the boxes in the columns of this block, below those of the header. */
    private static Box boxOf(Block block, PageSettings page, List<Box> boxes) {
        Block.Area area = block.area();
        int left = Math.round(area.column() * (page.width() - 1) / 10f);
        int right = Math.round((area.column() + area.columns()) * (page.width() - 1) / 10f);
        return boxes.stream()
                .filter(box -> box.left() == left && box.right() == right)
                .sorted(Comparator.comparing(Box::top))
                .skip(area.row() == 1 ? 1 : 0)
                .reduce((upper, lower) -> area.row() == 2 ? lower : upper)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_hidden_reaches_the_output_but_paired_isolates(int seed) {
        BusinessCanvas canvas = canvas(seed);
        CanvasRenderer[] renderers = {
            grid(seed).links(true).ids(true).details(true).build(),
            OutlineRenderer.builder().width(40).details(true).build(),
            MarkdownRenderer.builder().details(true).build(),
            MarkdownRenderer.builder().table(true).details(true).build(),
            StoryRenderer.standard()
        };
        for (CanvasRenderer renderer : renderers) {
            String visible = renderer.render(canvas)
                    .lines()
                    .map(line -> OWN_ISOLATES.matcher(line).replaceAll("$1"))
                    .collect(Collectors.joining());
            assertThat(VisibleText.of(visible)).isEqualTo(visible);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_outline_is_no_wider_than_the_given_width(int seed) {
        int width = 20 + seed % 60;
        String outline =
                OutlineRenderer.builder().width(width).ids(true).build().render(canvas(seed));
        assertThat(outline.lines()).allMatch(line -> DisplayWidth.NARROW.of(line) <= width);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ascii_borders_are_ascii(int seed) {
        BusinessCanvas canvas = canvas(seed);
        long written =
                canvas.toString().chars().filter(GridPropertiesTest::isDrawing).count();
        GridRenderer ascii = GridRenderer.builder().borders(Borders.ASCII).build();
        assertThat(ascii.render(canvas)
                        .chars()
                        .filter(GridPropertiesTest::isDrawing)
                        .count())
                .isLessThanOrEqualTo(written);
        assertThat(ascii.render(asciiOnly(canvas)).chars()).allMatch(c -> c < 0x7F);
    }

    private static boolean isDrawing(int c) {
        return c >= 0x2500 && c < 0x2580 || c == '•' || c == '→';
    }

    private static BusinessCanvas asciiOnly(BusinessCanvas canvas) {
        BusinessCanvas.Builder ascii = BusinessCanvas.builder().title("Title");
        Arrays.stream(Block.values())
                .flatMap(block -> canvas.entries(block).stream())
                .forEach(entry -> ascii.add(entry.withName("some name " + entry.block())));
        return ascii.build();
    }
}
