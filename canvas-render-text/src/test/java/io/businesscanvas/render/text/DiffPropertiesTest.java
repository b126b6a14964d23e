package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.diff.Change;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.render.internal.VisibleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the differences between any two canvases. */
class DiffPropertiesTest {
    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** The same canvas with a few things done to some of its entries. */
    private static BusinessCanvas changed(BusinessCanvas canvas, int seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        canvas.entries().forEach(entry -> {
            switch (random.nextInt(8)) {
                case 0 -> entries.add(entry.withName(entry.name() + "!"));
                case 1 -> entries.add(entry.withLinks(EntryLinks.none()));
                case 2 -> entries.add(CanvasGenerator.from(seed).anything(entry.block()));
                case 3 -> {}
                case 4 -> Collections.addAll(entries, entry, entry);
                default -> entries.add(entry);
            }
        });
        if (random.nextBoolean()) {
            Collections.shuffle(entries, random);
        }
        return BusinessCanvas.builder().title(canvas.title()).add(entries).build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_changed_exactly_if_the_canvases_are_equal(int seed) {
        BusinessCanvas before = CanvasGenerator.from(seed).anything();
        BusinessCanvas bare = BusinessCanvas.builder()
                .title(before.title())
                .add(before.entries())
                .build();
        for (BusinessCanvas after : List.of(before, bare, changed(before, seed), changed(bare, seed))) {
            assertThat(CanvasDiff.between(before, after).isEmpty()).isEqualTo(before.equals(after));
            assertThat(CanvasDiff.between(bare, after).isEmpty()).isEqualTo(bare.equals(after));
        }
        assertThat(CanvasDiff.between(before, CanvasGenerator.from(seed).anything())
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void additions_and_removals_explain_the_number_of_entries(int seed) {
        BusinessCanvas before = CanvasGenerator.from(seed).anything();
        BusinessCanvas after = changed(before, seed);
        CanvasDiff diff = CanvasDiff.between(before, after);
        long added =
                diff.changes().stream().filter(Change.Added.class::isInstance).count();
        long removed =
                diff.changes().stream().filter(Change.Removed.class::isInstance).count();
        assertThat(added - removed)
                .isEqualTo(after.entries().size() - before.entries().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_block_that_changed_is_reported_and_nothing_hidden_is_passed_on(int seed) {
        BusinessCanvas before = CanvasGenerator.from(seed).anything();
        CanvasDiff diff = CanvasDiff.between(before, changed(before, seed));
        for (boolean markdown : new boolean[] {true, false}) {
            String text = DiffRenderer.builder().markdown(markdown).build().render(diff);
            String visible = text.replaceAll("[\n\u2066\u2067\u2069]", "");
            assertThat(VisibleText.of(visible)).isEqualTo(visible);
            long blocks = IntStream.range(0, Block.values().length)
                    .filter(i -> !before.entries(Block.values()[i])
                            .equals(diff.after().entries(Block.values()[i])))
                    .count();
            assertThat(text.lines().filter(line -> line.matches("[^ -].*")).count())
                    .isGreaterThanOrEqualTo(blocks);
        }
    }
}
