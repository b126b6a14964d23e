package io.businesscanvas.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapperTest {
    private static List<String> wrap(String text, int room) {
        return TextWrapper.wrap(text, room, DisplayWidth.NARROW).stream()
                .peek(line -> assertThat(line.width())
                        .as(line.text())
                        .isEqualTo(DisplayWidth.NARROW.of(line.text()))
                        .isLessThanOrEqualTo(room))
                .map(Line::text)
                .toList();
    }

    @Test
    void breaks_at_words_and_drops_the_space_there() {
        assertThat(wrap("one two  three", 8)).containsExactly("one two", "three");
        assertThat(wrap("one two  three", 14)).containsExactly("one two  three");
        assertThat(wrap("  padded  ", 8)).containsExactly("padded");
        assertThat(wrap("", 8)).containsExactly("");
    }

    @Test
    void does_not_break_at_spaces_that_forbid_it() {
        assertThat(wrap("100\u00A0km more", 8)).containsExactly("100\u00A0km", "more");
        assertThat(wrap("go 100\u00A0km", 8)).containsExactly("go", "100\u00A0km");
    }

    @Test
    void breaks_after_a_hyphen_or_slash_inside_a_word() {
        assertThat(wrap("pay-per-use", 8)).containsExactly("pay-per-", "use");
        assertThat(wrap("business/personal", 10)).containsExactly("business/", "personal");
        assertThat(wrap("the -1 option", 5)).containsExactly("the", "-1", "opt-", "ion");
    }

    @Test
    void breaks_a_long_word_visibly() {
        assertThat(wrap("Donaudampfschifffahrt", 10)).containsExactly("Donaudamp-", "fschifffa-", "hrt");
        assertThat(wrap("12345678901234", 10)).containsExactly("123456789\\", "01234");
    }

    @Test
    void leaves_no_single_letters_of_a_broken_word() {
        assertThat(wrap("activities", 9)).containsExactly("activit-", "ies");
        assertThat(TextWrapper.wrap("activitéés", 11, DisplayWidth.WIDE))
                .containsExactly(new Line("activit-", 8), new Line("éés", 5));
        assertThat(wrap("activities", 10)).containsExactly("activities");
    }

    @Test
    void breaks_an_id_and_a_web_address_without_adding_a_mark() {
        assertThat(wrap("Large organizations [university_students]", 12))
                .containsExactly("Large", "organizati-", "ons", "[university_", "students]");
        assertThat(wrap("https://example.org/canvasdocumentation", 10))
                .containsExactly("https://ex", "ample.org/", "canvasdocu", "mentation");
        assertThat(wrap("依据：https://example.org", 12)).containsExactly("依据：", "https://exam", "ple.org");
    }

    @Test
    void ends_where_no_cluster_and_no_mark_have_room() {
        assertThat(TextWrapper.wrap("🚲🚲🚲", 3, DisplayWidth.WIDE)).hasSize(3);
        assertThat(TextWrapper.wrap("🚲🚲", 1, DisplayWidth.NARROW))
                .containsExactly(new Line("🚲", 2), new Line("🚲", 2));
        assertThat(wrap("ab", 1)).containsExactly("a", "b");
    }

    @Test
    void breaks_between_ideographs() {
        assertThat(wrap("城市通勤者", 6)).containsExactly("城市通", "勤者");
        assertThat(wrap("用WeChat联系", 8)).containsExactly("用WeChat", "联系");
        assertThat(wrap("カタカナ한글", 8)).containsExactly("カタカナ", "한글");
    }

    @Test
    void closing_punctuation_never_begins_a_line() {
        assertThat(wrap("城市通勤，者", 8)).containsExactly("城市通", "勤，者");
        assertThat(wrap("（城市通）者", 8)).containsExactly("（城市", "通）者");
        assertThat(wrap("コーヒーショップ", 6)).containsExactly("コー", "ヒー", "ショッ", "プ");
    }

    @Test
    void opening_punctuation_never_ends_a_line() {
        assertThat(wrap("城市通（勤者）", 9)).containsExactly("城市通", "（勤者）");
        assertThat(wrap("一间“小作坊”", 6)).containsExactly("一间", "“小作", "坊”");
    }

    @Test
    void punctuation_that_has_no_valid_position_is_broken_anywhere() {
        assertThat(wrap("（（（（（（", 7)).containsExactly("（（（\\", "（（（");
    }

    @Test
    void never_cuts_through_a_cluster() {
        assertThat(wrap("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5)).containsExactly("👨‍👩‍👧👨‍👩‍👧", "👨‍👩‍👧");
        assertThat(wrap("e\u0301e\u0301e\u0301e\u0301e\u0301", 4))
                .containsExactly("e\u0301e\u0301e\u0301-", "e\u0301e\u0301");
    }

    @Test
    void isolates_each_line_of_what_runs_from_right_to_left() {
        assertThat(wrap("שלום עולם", 5)).containsExactly("\u2067שלום\u2069", "\u2067עולם\u2069");
        assertThat(wrap("Café שלום", 5)).containsExactly("\u2066Café\u2069", "\u2066שלום\u2069");
    }
}
