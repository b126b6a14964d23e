package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken JSON gives one problem, at the place, in words for people. */
class SyntaxTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {                    | ⟦⟧  | The file ends too early; expected a closing }.
            {"a                  | ⟦⟧  | The file ends too early; expected a closing ".
            {"a\\u00             | ⟦⟧  | The file ends too early; expected a closing ".
            {"a":[1,             | ⟦⟧  | The file ends too early; expected a closing ].
            {"a":-               | ⟦⟧  | The file ends too early; expected a closing }.
            {"a":tr              | ⟦⟧  | The file ends too early; expected a closing }.
            {"a":1} b            | ⟦b⟧ | Expected the end of the file, but found "b".
            {"a":1}{}            | ⟦{⟧ | Expected the end of the file, but found "{".
            {"a":1 "b":2}        | ⟦"⟧ | Expected a comma or }, but found a double quote.
            {"a":[1 2]}          | ⟦2⟧ | Expected a comma or ], but found "2".
            {"a":[1}             | ⟦}⟧ | Expected a comma or ], but found "}".
            {"a":1,}             | ⟦,⟧ | Trailing comma: no value follows it.
            {"a":[1,]}           | ⟦,⟧ | Trailing comma: no value follows it.
            {"a":[,1]}           | ⟦,⟧ | Expected a value, but found ",".
            {,"a":1}             | ⟦,⟧ | Expected a name in double quotes, but found ",".
            {'a':1}              | ⟦'⟧ | Property names and strings must be in double quotes, but found "'".
            {"a":'b'}            | ⟦'⟧ | Property names and strings must be in double quotes, but found "'".
            {a:1}                | ⟦a⟧ | Expected a name in double quotes, but found "a".
            {"a" 1}              | ⟦1⟧ | Expected a colon between name and value, but found "1".
            {"a":"\\x"}          | ⟦\\x⟧ | \\x is not a JSON escape.
            {"a":"\\u12G4"}      | ⟦\\u12G4⟧ | \\u12G4 is not a JSON escape.
            {"a":01}             | ⟦01⟧ | 01 is not a JSON number.
            {"a":1.}             | ⟦1.⟧ | 1. is not a JSON number.
            {"a":+1}             | ⟦+1⟧ | Expected a value, but found "+1".
            {"a":NaN}            | ⟦NaN⟧ | Expected a value, but found "NaN".
            {"a":True}           | ⟦True⟧ | "True" is not a JSON literal.
            {"a":None}           | ⟦None⟧ | Expected a value, but found "None".
            {"a":1} / b          | ⟦/⟧ | Expected the end of the file, but found "/".
            hello                | ⟦hello⟧ | Expected a value, but found "hello".
            """)
    void broken_json_is_reported_at_its_location(String text, String underlined, String message) {
        String place = "syntax  " + underlined;
        assertThat(ProblemTester.locations(text))
                .filteredOn(line -> line.startsWith("syntax"))
                .containsExactly(place);
        assertThat(ProblemTester.words(text))
                .filteredOn(line -> line.startsWith("syntax"))
                .singleElement()
                .asString()
                .startsWith("syntax: " + message + " | ");
        assertThat(ProblemTester.parse(text).canvas()).isEmpty();
    }

    @Test
    void an_empty_text_is_reported() {
        assertThat(ProblemTester.words(" \n"))
                .containsExactly("syntax: The file is empty; expected a canvas (an object with a"
                        + " \"title\"). | write a canvas (an object with a \"title\").");
    }

    @Test
    void a_string_must_end_on_its_line() {
        String text = "{\"title\": \"Pedal\n\"}";
        assertThat(ProblemTester.locations(text)).containsExactly("syntax  ⟦\"Pedal⟧");
        assertThat(ProblemTester.words(text))
                .containsExactly("syntax: This string is not closed on its line. | close it with a"
                        + " double quote; a line break inside a string is written as an escape.");
    }

    @Test
    void other_control_characters_must_be_escaped() {
        assertThat(ProblemTester.words("{\"title\": \"a\tb\"}"))
                .containsExactly("syntax: The control character U+0009 must be escaped in a string. | remove it,"
                        + " or write it as the escape \\u0009.");
    }

    @Test
    void an_invisible_character_is_reported_by_its_number() {
        assertThat(ProblemTester.words("{\u00A0\"title\": \"a\"}").get(0))
                .startsWith("syntax: Expected a name in double quotes, but found U+00A0.");
    }

    @Test
    void problems_before_the_break_are_reported_too() {
        assertThat(ProblemTester.locations("{\"titel\": \"a\", \"language\": 5, \"tags\": [}"))
                .containsExactly("unknown-property titel ⟦\"titel\"⟧", "type language ⟦5⟧", "syntax  ⟦}⟧");
    }
}
