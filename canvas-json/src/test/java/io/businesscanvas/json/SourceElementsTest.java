package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.SourceElement;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements of a text are found by path, by location and by offset. */
class SourceElementsTest {
    private static final String TEXT = """
            { "businessCanvas": "1.0", "title": "Pedal",
              "channels" : [
                "Web shop", 5,
                { "id": "fair", "reaches": ["a", "b"], "\\u006eame": "Fair",
                  "ignore": [{ "rule": "one", "reason": "r" }] }
              ],
              "ignore": [{ "rule": "two", "reason": "r" }]
            }
            """;
    private static final CanvasDocument DOCUMENT = ProblemTester.parse(TEXT);
    private static final BusinessCanvas CANVAS = DOCUMENT.canvas().orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title                 | \"title\"       | \"Pedal\"",
                "channels[0]           |                 | \"Web shop\"",
                "channels[1]           |                 | 5",
                "channels[2].id        | \"id\"          | \"fair\"",
                "channels[2].name      | \"\\u006eame\" | \"Fair\"",
                "channels[2].reaches   | \"reaches\"     | [\"a\", \"b\"]",
                "channels[2].reaches[1]|                 | \"b\"",
                "ignore[0].rule        | \"rule\"        | \"two\""
            })
    void a_path_leads_to_key_and_value_and_both_lead_back(String path, String key, String value) {
        SourceElement element =
                DOCUMENT.sourceMap().element(CanvasPath.parse(path)).orElseThrow();
        assertThat(element.key().map(SourceElementsTest::text).orElse(null)).isEqualTo(key);
        assertThat(text(element.value())).isEqualTo(value);
        assertThat(at(element.value().offset()).path()).hasToString(path);
        element.key().ifPresent(span -> assertThat(at(span.offset() + 1).path()).hasToString(path));
    }

    @Test
    void a_missing_page_is_not_found() {
        for (String path :
                new String[] {"titel", "title.a", "title[0]", "channels[3]", "channels.a", "channels[2].a"}) {
            assertThat(DOCUMENT.sourceMap().element(CanvasPath.parse(path)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(DOCUMENT.sourceMap().elementAt(TEXT.length())).isEmpty();
    }

    @Test
    void a_location_leads_to_its_whole_element_even_after_an_entry_that_was_lost() {
        Location.AtEntry shop = new Location.AtEntry(CANVAS.channels().get(0), 0);
        Location.AtEntry fair = new Location.AtEntry(CANVAS.channels().get(1), 1);
        assertThat(whole(shop)).isEqualTo("\"Web shop\"");
        assertThat(whole(fair)).startsWith("{ \"id\": \"fair\"").endsWith("}] }");
        assertThat(whole(new Location.AtLink(CANVAS.index().links().get(1)))).isEqualTo("\"b\"");
        assertThat(whole(new Location.AtBlock(Block.CHANNELS))).startsWith("[").endsWith("]");
        assertThat(whole(new Location.AtCanvas())).isEqualTo(TEXT.strip());
        assertThat(whole(new Location.AtSuppression(
                        Optional.of(fair), fair.entry().suppressions().get(0), 0)))
                .isEqualTo("{ \"rule\": \"one\", \"reason\": \"r\" }");
        assertThat(DOCUMENT.sourceMap().idOf(fair).map(SourceElementsTest::text))
                .contains("\"fair\"");
        assertThat(DOCUMENT.sourceMap().idOf(shop)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pedal     | ",
                "channels  | channels",
                "Web shop  | channels[0]",
                "5,        | channels",
                "fair      | channels[1]",
                "Fair      | channels[1]",
                "\"b\"    | channels[1].reaches[1]",
                "one       | channels[1].ignore[0]",
                "two       | ignore[0]"
            })
    void an_offset_leads_to_its_location_in_the_canvas(String there, String path) {
        Location location = DOCUMENT.sourceMap().locationAt(CANVAS, TEXT.indexOf(there) + 1);
        assertThat(location.path()).hasToString(path == null ? "" : path);
    }

    @Test
    void broken_texts_are_searched_as_far_as_they_go() {
        CanvasDocument broken = ProblemTester.parse("{ \"title\": \"a\", \"channels\": [ \"b\", { \"name\": \"c");
        for (int offset = 0; offset <= broken.source().text().length(); offset++) {
            assertThat(broken.sourceMap().elementAt(offset)).isNotNull();
        }
        assertThat(broken.sourceMap()
                        .element(CanvasPath.parse("title"))
                        .map(SourceElement::value)
                        .map(SourceSpan::offset))
                .contains(11);
    }

    private static SourceElement at(int offset) {
        return DOCUMENT.sourceMap().elementAt(offset).orElseThrow();
    }

    private static String whole(Location location) {
        return text(DOCUMENT.sourceMap().element(location).orElseThrow().value());
    }

    private static String text(SourceSpan span) {
        return TEXT.substring(span.offset(), span.end());
    }
}
