package io.businesscanvas.render.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.render.internal.DisplayWidth;
import org.junit.jupiter.api.Test;

class CodeFrameTest {
    /** The line, and below it the marks of what stands between brackets in the marked line. */
    private static String draw(String marked, int room) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String line = marked.replace("⟦", "").replace("⟧", "");
        CodeFrame frame = CodeFrame.of(line, start, end - start, room, DisplayWidth.NARROW);
        return frame.code() + "\n" + " ".repeat(frame.indent()) + "^".repeat(frame.marks());
    }

    @Test
    void marks_a_span() {
        assertThat(draw("{ \"name\": ⟦\"Rent\"⟧ }", 80)).isEqualTo("""
                { "name": "Rent" }
                          ^^^^^^""");
    }

    @Test
    void draws_tabs_as_spaces_up_to_the_next_stop() {
        assertThat(draw("\t{\t\"name\":\t⟦\"Rent\"⟧", 80)).isEqualTo("""
                XX{   "name": "Rent"
                XX            ^^^^^^""".replace("XX", "    "));
    }

    @Test
    void marks_columns_not_characters() {
        assertThat(draw("\"修车\": ⟦\"当天👨‍👩‍👧\"⟧", 80)).isEqualTo("""
                "修车": "当天👨‍👩‍👧"
                        ^^^^^^^^""");
    }

    @Test
    void makes_hidden_characters_visible() {
        assertThat(draw("⟦\"a\u001b\u202Eb\"⟧", 80)).isEqualTo("""
                "a␛\\u{202E}b"
                ^^^^^^^^^^^^^""");
    }

    @Test
    void marks_one_column_where_there_is_nothing() {
        assertThat(draw("{⟦⟧", 80)).isEqualTo("{\n ^");
        assertThat(CodeFrame.of("", 0, 0, 80, DisplayWidth.NARROW)).isEqualTo(new CodeFrame("", 0, 1));
    }

    @Test
    void marks_no_more_than_the_line() {
        CodeFrame frame = CodeFrame.of("\"abc", 0, 1000, 80, DisplayWidth.NARROW);
        assertThat(frame).isEqualTo(new CodeFrame("\"abc", 0, 4));
    }

    @Test
    void shows_the_part_of_a_long_line_that_matters() {
        String line = "0123456789".repeat(4) + "⟦here⟧" + "0123456789".repeat(4);
        assertThat(draw(line, 40)).isEqualTo("""
                ...567890123456789here012345678901234...
                                  ^^^^""");
    }

    @Test
    void shows_the_beginning_and_the_end_of_a_long_line_uncut() {
        assertThat(draw("⟦0123⟧" + "456789".repeat(20), 20)).isEqualTo("""
                01234567894567894...
                ^^^^""");
        assertThat(draw("456789".repeat(20) + "⟦0123⟧", 20)).isEqualTo("""
                ...94567894567890123
                                ^^^^""");
    }

    @Test
    void marks_as_much_of_a_long_span_as_is_shown() {
        assertThat(draw("0123456789".repeat(3) + "⟦" + "x".repeat(100) + "⟧", 40))
                .isEqualTo("""
                ...123456789xxxxxxxxxxxxxxxxxxxxxxxxx...
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void cuts_no_wide_character_in_half() {
        String line = "中".repeat(30) + "⟦错⟧" + "中".repeat(30);
        assertThat(draw(line, 20)).isEqualTo("""
                ... 中中中中错中 ...
                            ^^""");
        assertThat(draw("a" + line, 20)).isEqualTo("""
                ... 中中中中错中 ...
                            ^^""");
    }

    @Test
    void looks_only_at_what_is_near_in_a_line_of_millions() {
        String text = "{}\n" + "😀".repeat(1_000_000) + "\"here\"" + "\u0301".repeat(1_000_000) + "\n";
        CanvasSource source = CanvasSource.of("long", text);
        CodeFrame frame = CodeFrame.of(source, source.span(text.indexOf('"'), 6), 40, DisplayWidth.NARROW);
        assertThat(DisplayWidth.NARROW.of(frame.code())).isLessThanOrEqualTo(40);
        assertThat(frame.code())
                .startsWith("...")
                .contains("😀😀\"here\"\u0301")
                .endsWith("...");
        assertThat(frame.marks()).isEqualTo(6);
    }

    @Test
    void draws_the_line_in_which_a_span_begins() {
        CanvasSource source = CanvasSource.of("three", "{\r\n  \"a\":\r\n}");
        assertThat(CodeFrame.of(source, source.span(5, 7), 40, DisplayWidth.NARROW))
                .isEqualTo(new CodeFrame("  \"a\":", 2, 4));
    }

    @Test
    void keeps_a_line_with_names_from_right_to_left_in_its_direction() {
        assertThat(CodeFrame.of("\"שלום\": 1", 0, 6, 40, DisplayWidth.NARROW))
                .isEqualTo(new CodeFrame("\u2066\"שלום\": 1\u2069", 0, 6));
    }
}
