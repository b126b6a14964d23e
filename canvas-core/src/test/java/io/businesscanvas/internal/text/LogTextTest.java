package io.businesscanvas.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {
    @ParameterizedTest
    @CsvSource({
        "x ##[add-mask]e,           x #|#[add-mask]e",
        "##vso[task.complete],      #|#vso[task.complete]",
        "##teamcity[x],             #|#teamcity[x]",
        "::error::fake,             :|:error::fake",
        "x1 ::error::fake,          x1 :|:error::fake",
        "\"::add-mask::x\",         \"\":|:add-mask::x\"\"",
        "###[group],                ##|#[group]"
    })
    void separates_the_characters_that_begin_a_command(String text, String neutral) {
        assertThat(LogText.neutral(text))
                .isEqualTo(neutral.replace("\"\"", "\"").replace('|', LogText.WORD_JOINER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Heading", "## Heading [1]", "std::vector", "a: b", "10:30", "x :: y", "::", "#12"})
    void leaves_other_text_as_it_is(String text) {
        assertThat(LogText.neutral(text)).isEqualTo(text);
    }
}
