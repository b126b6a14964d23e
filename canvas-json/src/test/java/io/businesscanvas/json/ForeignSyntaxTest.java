package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON does not have gets an answer of its own, wherever it occurs. */
class ForeignSyntaxTest {
    private static final String COMMENT =
            "syntax: JSON does not allow comments. | remove it, or keep it in a \"description\" or"
                    + " a property \"x-note\".";
    private static final String CONFLICT =
            "syntax: A merge conflict was left here. | keep one of the two versions, and" + " remove the marker lines.";
    private static final String FENCE =
            "syntax: The file is wrapped in a Markdown code fence. | remove the lines that begin"
                    + " with ```, and everything outside of them.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "// b⏎{}                          | // b",
                "{ // b⏎ 'title': 'a' }           | // b",
                "{ 'title' /* b */ : 'a' }        | /* b */",
                "{ 'title': # b⏎ 'a' }            | # b",
                "{ 'title': 'a' // b⏎ , 'x-a': 1 }| // b",
                "{ 'title': 'a', // b⏎ 'x-a': 1 } | // b",
                "{ 'title': 'a', 'x-a': [1, /* b⏎ */ 2] } | /* b",
                "{ 'title': 'a', 'x-a': 1 /* b */ }       | /* b */",
                "{ 'title': 'a' } // b            | // b"
            })
    void comments(String text, String underlined) {
        assertAnswer(text, underlined, COMMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<<<<<<< HEAD⏎{}                            | <<<<<<<",
                "{ 'title': 'a',⏎<<<<<<< HEAD⏎'x-a': 1 }    | <<<<<<<",
                "{ 'title': 'a'⏎=======⏎, 'x-a': 1 }        | =======",
                "{ 'title':⏎>>>>>>> x⏎'a' }                 | >>>>>>>",
                "{ 'title': 'a' }⏎>>>>>>> x⏎                 | >>>>>>>"
            })
    void merge_conflicts(String text, String underlined) {
        assertAnswer(text, underlined, CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "```json⏎{ 'title': 'a' }⏎```            | ```json",
                "  ```⏎{ 'title': 'a' }⏎```              | ```",
                "{ 'title': 'a' }⏎```                    | ```",
                "Here is it:⏎⏎```json⏎{ 'title': 'a' }⏎```⏎Enjoy! | ```json"
            })
    void a_markdown_fence(String text, String underlined) {
        assertAnswer(text, underlined, FENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ 'title': 'a'， 'x-a': 1 }   | ， | '，' is not a valid comma in JSON. ~ write the ASCII comma, ','.",
                "{ 'title': 'a', 'x-a': ['b'、 'c'] } | 、 | '、' is not a valid comma in JSON. ~ write the ASCII comma, ','.",
                "{ 'title'：'a' }              | ： | '：' is not a valid colon in JSON. ~ write the ASCII colon, ':'.",
                "{ “title”: 'a' }              | “ | '“' is not a valid quotation mark in JSON. ~ write the straight double quote, U+0022.",
                "{ 'title': “a” }              | “ | '“' is not a valid quotation mark in JSON. ~ write the straight double quote, U+0022.",
                "{ 'title': 'a”,⏎ 'x-a': 1 }   | ” | '”' is not a valid quotation mark in JSON. ~ write the straight double quote, U+0022.",
                "{ 'title”: 'a', 'x-a': 1 }    | ” | '”' is not a valid quotation mark in JSON. ~ write the straight double quote, U+0022.",
                "｛ 'title': 'a' }             | ｛ | '｛' is not a valid bracket in JSON. ~ write '{'.",
                "{ 'title': 'a' ｝             | ｝ | '｝' is not a valid bracket in JSON. ~ write '}'.",
                "{ 'title': 'a', 'tags':【'b'] } | 【 | '【' is not a valid bracket in JSON. ~ write '['.",
                "{ 'title': 'a'； 'x-a': 1 }   | ； | JSON does not allow semicolons, but found '；'. ~ write a comma, ','."
            })
    void punctuation(String text, String underlined, String answer) {
        assertAnswer(text, underlined, "syntax: " + answer.replace('\'', '"').replace(" ~ ", " | "));
    }

    @Test
    void quotation_marks_within_a_text_are_part_of_it() {
        assertThat(ProblemTester.locations("{ \"businessCanvas\": \"1.0\", \"title\": \"他说“好”，走了\" }"))
                .isEmpty();
        assertThat(ProblemTester.locations("{ \"title\": \"他说“好”，走了\"\n \"x-a\": 1 }"))
                .filteredOn(line -> line.startsWith("syntax"))
                .containsExactly("syntax  ⟦\"⟧");
    }

    private static void assertAnswer(String drawn, String underlined, String answer) {
        String text = drawn.replace('\'', '"').replace('⏎', '\n');
        assertThat(ProblemTester.locations(text))
                .filteredOn(line -> line.startsWith("syntax"))
                .containsExactly("syntax  ⟦" + underlined + "⟧");
        assertThat(ProblemTester.words(text))
                .filteredOn(line -> line.startsWith("syntax"))
                .containsExactly(answer);
    }
}
