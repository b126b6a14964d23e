package io.businesscanvas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasSourceTest {
    private static final CanvasSource SOURCE = CanvasSource.of("a.canvas.json", "one\ntwo\r\n\rfour 🚲 4");

    @Test
    void counts_lines_whatever_ends_them() {
        assertThat(SOURCE.lineCount()).isEqualTo(4);
        assertThat(SOURCE.line(1)).isEqualTo("one");
        assertThat(SOURCE.line(2)).isEqualTo("two");
        assertThat(SOURCE.line(3)).isEmpty();
        assertThat(SOURCE.line(4)).isEqualTo("four 🚲 4");
    }

    @Test
    void splits_lines_as_a_pattern_does() {
        for (String text : textsOf("x", "\n", "\r")) {
            CanvasSource source = CanvasSource.of("lines", text);
            assertThat(IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line))
                    .containsExactly(text.split("\r\n|\n|\r", -1));
        }
    }

    private static List<String> textsOf(String... parts) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < 6; i++) {
            for (String part : parts) {
                texts.add(texts.get(i) + part);
            }
        }
        return texts;
    }

    @Test
    void an_empty_text_has_one_empty_line() {
        CanvasSource empty = CanvasSource.of("empty", "");
        assertThat(empty.lineCount()).isEqualTo(1);
        assertThat(empty.line(1)).isEmpty();
        assertThat(empty.span(0, 0)).isEqualTo(new SourceSpan(0, 0, 1, 1));
    }

    @Test
    void reports_line_and_column_in_utf_16_units() {
        int four = SOURCE.text().lastIndexOf('4');
        assertThat(SOURCE.span(0, 3)).isEqualTo(new SourceSpan(0, 3, 1, 1));
        assertThat(SOURCE.span(4, 3)).isEqualTo(new SourceSpan(4, 3, 2, 1));
        assertThat(SOURCE.span(four, 1)).isEqualTo(new SourceSpan(four, 1, 4, 9));
        assertThat(SOURCE.span(four + 1, 0).column()).isEqualTo(10);
    }

    @Test
    void rejects_a_span_outside_the_text() {
        assertThatThrownBy(() -> SOURCE.span(5, Integer.MAX_VALUE))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("span must lie within 0 and 19, but was 5 + 2147483647");
    }
}
