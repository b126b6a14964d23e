package io.businesscanvas.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Same-Day Repair    | same day repair
                    '  two   spaces  ' | two spaces
                    'tab\tand\u00a0nbsp' | tab and nbsp
                    long—dash – here   | long dash here
                    - leading dash -   | leading dash
                    ＡＢＣ　全角        | abc 全角
                    ﬁne ½              | fine 1⁄2
                    ÉCOLE              | école
                    ΟΔΟΣ               | οδος
                    当天修好            | 当天修好
                    𝐁𝐨𝐥𝐝               | bold
                    """)
    void folds_width_case_spaces_and_dashes(String name, String normal) {
        assertThat(NormalForm.of(name)).isEqualTo(normal);
    }

    @Test
    void the_case_of_the_default_locale_plays_no_part() {
        assertThat(NormalForm.of("TITLE")).isEqualTo("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"already normal", "价格", "it's 3 o'clock!", "a.b"})
    void a_normal_form_is_its_own_normal_form(String normal) {
        assertThat(NormalForm.of(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (todo)       | todo
                    “待定”。      | 待定
                    '... tbd ?!' | tbd
                    a (b) c      | a (b) c
                    $5           | $5
                    '?!'         | ''
                    """)
    void outer_punctuation_is_removed_and_inner_kept(String normal, String bare) {
        assertThat(NormalForm.withoutOuterPunctuation(normal)).isEqualTo(bare);
    }
}
