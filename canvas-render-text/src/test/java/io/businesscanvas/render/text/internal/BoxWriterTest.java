package io.businesscanvas.render.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.render.internal.Line;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxWriterTest {
    private static final List<Box> BOXES = List.of(
            new Box(0, 4, 0, 2, List.of(new Line("a", 1))),
            new Box(4, 8, 0, 2, List.of(new Line("中", 2))),
            new Box(0, 4, 2, 4, List.of()),
            new Box(4, 8, 2, 6, List.of(new Line("b", 1), new Line("c", 1))),
            new Box(0, 4, 4, 6, List.of(new Line("d", 1))));

    private static String write(BorderStyle style, List<Box> boxes) throws IOException {
        StringBuilder out = new StringBuilder();
        new BoxWriter(out, style).write(boxes);
        return out.toString();
    }

    @Test
    void joins_borders_that_meet() throws IOException {
        assertThat(write(BorderStyle.UNICODE, BOXES)).isEqualTo("""
                        ┌───┬───┐
                        │ a │ 中│
                        ├───┼───┤
                        │   │ b │
                        ├───┤ c │
                        │ d │   │
                        └───┴───┘
                        """);
    }

    @Test
    void draws_with_ascii_alone() throws IOException {
        assertThat(write(BorderStyle.ASCII, BOXES)).isEqualTo("""
                        +---+---+
                        | a | 中|
                        +---+---+
                        |   | b |
                        +---+ c |
                        | d |   |
                        +---+---+
                        """);
    }

    @Test
    void rejects_boxes_that_leave_a_gap() {
        List<Box> gap = List.of(new Box(0, 4, 0, 2, List.of()), new Box(6, 8, 0, 2, List.of()));
        assertThatThrownBy(() -> write(BorderStyle.UNICODE, gap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("boxes must leave no gap, but did at column 5, row 0");
    }
}
