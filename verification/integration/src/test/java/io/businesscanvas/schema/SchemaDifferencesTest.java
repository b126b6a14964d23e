package io.businesscanvas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.fuzz.SchemaAgreement;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each documented difference between schema and reader is there; the pages and this test name the same. */
class SchemaDifferencesTest {
    private static final String SECTION = "## The schema";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            file.repeated-property | "title": "u"
            file.date              | "date": "2026-02-30"
            file.language          | "language": "zh_Hans"
            file.currency          | "costStructure": [{ "name": "a", "amount": { "value": 1, "currency": "EUX" } }]
            file.amount            | "costStructure": [{ "name": "a", "share": 1e1 }]
            file.amount            | "costStructure": [{ "name": "a", "share": -0 }]
            file.amount            | "costStructure": [{ "name": "a", "share": 0.1234567 }]
            file.amount            | "costStructure": [{ "name": "a", "amount": { "value": 1000000000000000000, "currency": "EUR" } }]
            file.amount            | "costStructure": [{ "name": "a", "amount": { "value": 2, "upTo": 1, "currency": "EUR" } }]
            file.amount            | "costStructure": [{ "name": "a", "price": { "percent": 5, "upTo": 5 } }]
            file.amount            | "costStructure": [{ "name": "a", "quantity": { "value": 5, "upTo": 5.0 } }]
            file.surrogate         | "description": "\\ud83d"
            file.limit             | "x-a": 12345678901234567890123456789012345678901234567890123456789012345
            """)
    void the_schema_accepts_the_file(String mistake, String member) {
        assertReadButNotByTheSchema(mistake, "{ \"businessCanvas\": \"1.0\", \"title\": \"t\", " + member + " }");
    }

    @Test
    void a_schema_does_not_know_which_major_versions_are_understood() {
        assertReadButNotByTheSchema("file.version", "{ \"businessCanvas\": \"2.0\", \"title\": \"t\" }");
    }

    @Test
    void a_schema_counts_the_characters_of_ids_as_written() {
        assertReadButNotByTheSchema("file.id", withId("\u0958".repeat(40)));
        String shrinking = withId("e\u0301".repeat(40));
        assertThat(mistakes(shrinking)).isEmpty();
        assertThat(SchemaAgreement.objections(shrinking)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\": \"b\"", "\"reaches\": [\"nobody\"]"})
    void neither_looks_beyond_an_entry(String member) {
        String text = "{ \"businessCanvas\": \"1.0\", \"title\": \"t\", \"channels\": [\"b\", { \"name\": \"a\", "
                + member + " }] }";
        assertThat(mistakes(text)).isEmpty();
        assertThat(SchemaAgreement.objections(text)).isEmpty();
    }

    @Test
    void the_page_lists_these_and_no_others() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        String page = Files.readString(House.root().resolve("docs/format.md"));
        page.substring(page.indexOf(SECTION))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`file."))
                .map(line -> line.split(" *\\| *"))
                .forEach(cells -> rows.put(cells[1], cells[3]));
        assertThat(rows.values())
                .containsExactly(
                        "`file.repeated-property`",
                        "`file.date`",
                        "`file.language`",
                        "`file.currency`",
                        "`file.amount`",
                        "`file.amount`",
                        "`file.id`, `file.link`, or nothing",
                        "`file.surrogate`",
                        "`file.version`",
                        "`file.encoding`",
                        "`file.limit`");
    }

    private static String withId(String id) {
        return "{ \"businessCanvas\": \"1.0\", \"title\": \"t\", \"channels\": [{ \"name\": \"a\", \"id\": \"" + id
                + "\" }] }";
    }

    private static void assertReadButNotByTheSchema(String mistake, String text) {
        assertThat(mistakes(text)).containsExactly(mistake);
        assertThat(SchemaAgreement.objections(text)).isEmpty();
    }

    private static List<String> mistakes(String text) {
        return CanvasJson.standard().parse(CanvasSource.of("x", text)).problems().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }
}
