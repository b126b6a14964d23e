package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not be read is named, so that no rule reports what only follows from it. */
class LostPartsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "variant": "buisness"                | CanvasProperty[variant]
            "varient": "business"                | CanvasProperty[variant]
            "tags": ["a"], "tags": ["b"]         | CanvasProperty[tags]
            "foo": 1                             | ''
            "titel": "a"                         | ''
            "title": "b"                         | ''
            "channels": ["a", 5]                 | Entries[CHANNELS]
            "channels": [{"name": " "}]          | Entries[CHANNELS]
            "channels": [{"reaches": ["a"]}]     | Entries[CHANNELS] Links[REACHES]
            "channels": {}                       | Entries[CHANNELS] Links[DELIVERS] Links[REACHES]
            "chanels": []                        | Entries[CHANNELS] Links[DELIVERS] Links[REACHES]
            "channels": [], "channels": ["a"]    | Entries[CHANNELS] Links[DELIVERS] Links[REACHES]
            "channels": [{"name": "a", "id": 5}] | ''
            "channels": [{"name": "a", "id": "b c"}]         | ''
            "channels": [{"name": "a", "kind": "shop"}]      | EntryProperty[CHANNELS, kind]
            "channels": [{"name": "a", "knd": "wholesaler"}] | EntryProperty[CHANNELS, kind]
            "channels": [{"name": "a", "phases": ["buy"]}]   | EntryProperty[CHANNELS, phases]
            "channels": [{"name": "a", "reaches": ["b c"]}]  | Links[REACHES]
            "channels": [{"name": "a", "reachs": ["b"]}]     | Links[REACHES]
            "channels": [{"name": "a", "reaches": "b"}]      | Links[REACHES]
            "channels": [{"name": "a", "foo": "b"}]          | ''
            "channels": [{"name": "a", "x-b": {"c": 1, "c": 2}}] | ''
            "costStructure": [{"name": "a", "amount": {"value": 1}}] | EntryProperty[COST_STRUCTURE, amount]
            "costStructure": [{"name": "a", "amount": {"value": 2, "upTo": 1, "currency": "EUR"}}] | EntryProperty[COST_STRUCTURE, amount]
            "costStructure": [{"name": "a", "price": {"percent": 5, "x-a": 1}}] | EntryProperty[COST_STRUCTURE, price]
            "costStructure": [{"name": "a", "price": {}}] | EntryProperty[COST_STRUCTURE, price]
            "costStructure": [{"name": "a", "quantity": {"value": 5, "value": 6}}] | EntryProperty[COST_STRUCTURE, quantity]
            "costStructure": [{"name": "a", "prise": {"percent": 5}}] | EntryProperty[COST_STRUCTURE, price]
            "ignore": [{"rule": "a"}]            | Suppressions[]
            "ignore": 5                          | Suppressions[]
            "ignroe": []                         | Suppressions[]
            "channels": [{"name": "a", "ignore": [{"rule": "a", "reason": 5}]}] | Suppressions[]
            """)
    void a_problem_marks_what_it_hides_as_lost(String members, String lost) {
        String text = "{\"businessCanvas\": \"1.0\", \"title\": \"a\", " + members + "}";
        assertThat(ProblemTester.parse(text).hasErrors()).isTrue();
        assertThat(ProblemTester.lost(text)).isEqualTo(lost.equals("''") ? "" : lost);
    }

    @Test
    void the_remaining_content_is_read() {
        String text = """
                { "title": "a", "channels": [5, { "name": "b", "kind": "?", "reaches": ["c d", "e"], "tags": [1, "f"] }] }
                """;
        assertThat(ProblemTester.parse(text).canvas()).hasValueSatisfying(canvas -> {
            assertThat(canvas.channels()).singleElement().satisfies(channel -> {
                assertThat(channel.name()).isEqualTo("b");
                assertThat(channel.reaches()).hasToString("[e]");
                assertThat(channel.tags()).containsExactly("f");
            });
        });
    }

    @Test
    void broken_json_loses_nothing_since_there_is_no_canvas() {
        assertThat(ProblemTester.parse("{\"variant\": 5").canvas()).isEmpty();
        assertThat(ProblemTester.lost("{\"variant\": 5")).isEmpty();
    }
}
