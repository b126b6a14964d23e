package io.businesscanvas.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Same-day repair        | same-day-repair",
                "  C++ & C#  (both)     | c-c-both",
                "商业模式                | 商业模式",
                "核心资源：品牌           | 核心资源-品牌",
                "Größe                  | größe",
                "STRASSE                | strasse",
                "ﬁne Ⅳ                  | fine-iv",
                "İSTANBUL               | i\u0307stanbul",
                "خِدْمَة                  | خِدْمَة",
                "नमस्ते दुनिया             | नमस्ते-दुनिया",
                "kilo\u00ADmeter        | kilometer",
                "a\u200Db\u200Cc\uFE0F  | abc",
                "a\u20DDb               | ab",
                "١٢٣                    | ١٢٣",
                "x²                     | x2",
                "\u0301a                | a",
                "-\u0301a               | a",
                "🚲                     | u1f6b2",
                "❤️                     | u2764-fe0f",
                "--- ---                | u2d-2d-2d-20-2d-2d-2d",
                "🚲 bikes               | bikes"
            })
    void derives_an_id_from_a_name(String name, String id) {
        assertThat(EntryId.fromName(name).value()).isEqualTo(id);
    }

    @Test
    void cuts_an_overlong_id_at_64_code_points_and_trims_it() {
        assertThat(EntryId.fromName("x".repeat(70)).value()).isEqualTo("x".repeat(64));
        assertThat(EntryId.fromName("x".repeat(63) + " y").value()).isEqualTo("x".repeat(63));
        assertThat(EntryId.fromName("𠮷".repeat(70)).value()).isEqualTo("𠮷".repeat(64));
    }

    @Test
    void cuts_code_points_of_an_overlong_name_without_letters_likewise() {
        assertThat(EntryId.fromName("🚲".repeat(20)).value())
                .isEqualTo("u" + "1f6b2-".repeat(10) + "1f6")
                .hasSize(64);
    }

    @Test
    void derives_the_same_under_a_turkish_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(EntryId.fromName("TITLE").value()).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void names_that_differ_in_signs_only_derive_the_same_id() {
        assertThat(EntryId.fromName("C++")).isEqualTo(EntryId.fromName("C#")).hasToString("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-b_c.d", "客户-2", "42", "e\u0301", "a.\u0301b"})
    void accepts_letters_marks_and_digits_with_single_separators(String id) {
        assertThat(EntryId.isValid(id)).isTrue();
        assertThat(EntryId.of(id)).isEqualTo(EntryId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a-", "a--b", "a-_b", "a b", "a/b", "\u0301a", "🚲", "a\u200Db", "½"})
    void rejects_anything_else(String id) {
        assertThat(EntryId.isValid(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.of(id))
                .withMessage(
                        "id must be letters, marks and digits, joined by single '-', '_' or '.', at most 64 characters,"
                                + " but was \"" + id + "\"");
    }

    @Test
    void takes_64_code_points_and_no_more() {
        assertThat(EntryId.isValid("𠮷".repeat(64))).isTrue();
        assertThat(EntryId.isValid("𠮷".repeat(65))).isFalse();
    }

    @Test
    void brings_an_id_into_normal_form_c() {
        assertThat(EntryId.of("e\u0301te\u0301")).isEqualTo(EntryId.of("été")).hasToString("été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u3000\u00A0", "\u200B\u200E", "\u0085"})
    void rejects_a_blank_name_to_derive_an_id_from(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.fromName(name))
                .withMessage("name must not be blank, but was \"" + name + "\"");
    }
}
