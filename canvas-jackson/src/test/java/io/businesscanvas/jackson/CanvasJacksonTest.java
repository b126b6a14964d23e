package io.businesscanvas.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.Severity;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;

class CanvasJacksonTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CanvasModule()).build();
    private static final JsonMapper EXACT = JsonMapper.builder()
            .addModule(new CanvasModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final RevenueStream FEE = RevenueStream.of("Repair fee")
            .withAmount(Amount.of("54000.10", "EUR").per(Period.YEAR))
            .withPrice(Price.of("49.90", "EUR").unit("repair"))
            .withQuantity(Quantity.of("1082.20").per(Period.YEAR))
            .withShare(Percentage.of("12.50"));
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(CustomerSegment.of("City commuters"), FEE)
            .build();

    static Stream<ObjectMapper> formats() {
        return Stream.of(
                MAPPER,
                CBORMapper.builder().addModule(new CanvasModule()).build(),
                SmileMapper.builder().addModule(new CanvasModule()).build());
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void amounts_survive_every_data_format_to_digit_and_scale(ObjectMapper mapper) {
        assertThat(mapper.readValue(mapper.writeValueAsBytes(CANVAS), BusinessCanvas.class))
                .isEqualTo(CANVAS);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(FEE), RevenueStream.class))
                .isEqualTo(FEE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entries_of_any_canvas_are_read_as_they_were_written(long seed) {
        List<Entry> entries = CanvasGenerator.from(seed).anything().entries().stream()
                .map(entry -> entry.toBuilder()
                        .extensions(io.businesscanvas.value.JsonValue.JsonObject.empty())
                        .build())
                .map(Entry.class::cast)
                .toList();
        String json = MAPPER.writeValueAsString(entries);
        assertThat(MAPPER.readValue(json, new TypeReference<List<Entry>>() {})).isEqualTo(entries);
    }

    @Test
    void an_entry_names_its_block_outside_a_canvas() {
        String json = MAPPER.writeValueAsString(List.of(Channel.of("Web shop")));
        assertThat(json).isEqualTo("[{\"block\":\"channels\",\"id\":\"web-shop\",\"name\":\"Web shop\"}]");
        assertThat(MAPPER.readValue("{\"name\":\"Web shop\"}", Channel.class)).isEqualTo(Channel.of("Web shop"));
        assertThat(MAPPER.readValue("\"Web shop\"", Channel.class)).isEqualTo(Channel.of("Web shop"));
        assertThatThrownBy(() -> MAPPER.readValue("{\"name\":\"Web shop\"}", Entry.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("The \"block\" of this entry must be one of customerSegments, ")
                .hasMessageContaining("but was missing");
        assertThatThrownBy(() -> MAPPER.readValue("{\"block\":\"channels\",\"name\":\"x\"}", RevenueStream.class))
                .hasMessageStartingWith("The \"block\" of this entry must be revenueStreams, but was \"channels\"");
    }

    @Test
    void small_values_have_the_form_of_canvas_files() {
        assertThat(roundTrip(FEE.amount().orElseThrow(), Amount.class))
                .isEqualTo("{\"value\":54000.10,\"currency\":\"EUR\",\"per\":\"year\"}");
        assertThat(roundTrip(FEE.price().orElseThrow(), Price.class))
                .isEqualTo("{\"value\":49.90,\"currency\":\"EUR\",\"unit\":\"repair\"}");
        assertThat(roundTrip(FEE.quantity().orElseThrow(), Quantity.class))
                .isEqualTo("{\"value\":1082.20,\"per\":\"year\"}");
        assertThat(roundTrip(Percentage.of("12.50"), Percentage.class)).isEqualTo("12.50");
        assertThat(roundTrip(EntryId.of("客户"), EntryId.class)).isEqualTo("\"客户\"");
        assertThat(roundTrip(EntryRef.parse("channels/web"), EntryRef.class)).isEqualTo("\"channels/web\"");
        assertThat(roundTrip(RuleId.of("value.unpaid"), RuleId.class)).isEqualTo("\"value.unpaid\"");
        assertThat(roundTrip(Channel.Kind.WEB_SALES, Channel.Kind.class)).isEqualTo("\"web-sales\"");
        assertThat(roundTrip(Block.CHANNELS, Block.class)).isEqualTo("\"channels\"");
        assertThat(roundTrip(Severity.HINT, Severity.class)).isEqualTo("\"hint\"");
        assertThat(roundTrip(Suppression.of("value.unpaid", "free"), Suppression.class))
                .isEqualTo("{\"rule\":\"value.unpaid\",\"reason\":\"free\"}");
    }

    @Test
    void words_and_ids_are_keys_of_maps() {
        Map<Block, EntryId> map = Map.of(Block.CHANNELS, EntryId.of("web"));
        String json = MAPPER.writeValueAsString(map);
        assertThat(json).isEqualTo("{\"channels\":\"web\"}");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<Block, EntryId>>() {}))
                .isEqualTo(map);
    }

    @Test
    void wrong_words_get_the_right_ones_as_fix() {
        assertThatThrownBy(() -> MAPPER.readValue("\"shop\"", Channel.Ownership.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("must be one of own, partner");
    }

    @Test
    void a_tree_that_keeps_decimals_is_as_good_as_text() {
        JsonNode tree = MAPPER.valueToTree(CANVAS);
        assertThat(MAPPER.treeToValue(tree, BusinessCanvas.class)).isEqualTo(CANVAS);
        assertThat(EXACT.treeToValue(EXACT.readTree(EXACT.writeValueAsString(CANVAS)), BusinessCanvas.class))
                .isEqualTo(CANVAS);
        Map<?, ?> map = MAPPER.convertValue(CANVAS, Map.class);
        assertThat(EXACT.convertValue(CANVAS, BusinessCanvas.class)).isEqualTo(CANVAS);
        assertThat(map.get("title")).isEqualTo("Pedal & Go");
    }

    @Test
    void a_double_is_rejected_since_its_digits_may_be_lost() {
        JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(CANVAS));
        assertThatThrownBy(() -> MAPPER.treeToValue(tree, BusinessCanvas.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("was read as a double, so its digits may be lost;"
                        + " enable DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS where the tree is read");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Stored.class, name = "stored"))
    interface Record {}

    record Stored(BusinessCanvas canvas) implements Record {}

    @Test
    void a_type_that_comes_last_loses_nothing() {
        String json = "{\"canvas\":" + MAPPER.writeValueAsString(CANVAS) + ",\"type\":\"stored\"}";
        assertThat(MAPPER.readValue(json, Record.class)).isEqualTo(new Stored(CANVAS));
    }

    @Test
    void problems_have_their_location_in_what_was_read() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {
                          "businessCanvas": "1.0",
                          "title": "a",
                          "channels": [ { "name": " " } ],
                          "langauge": "en"
                        }
                        """, BusinessCanvas.class))
                .isInstanceOfSatisfying(CanvasMappingException.class, e -> {
                    assertThat(e.problems())
                            .extracting(problem -> problem.in(Locale.ENGLISH))
                            .first()
                            .asString()
                            .startsWith("4:27: channels[0].name: error [file.blank] ");
                    assertThat(e.problems().get(1).in(Locale.ENGLISH))
                            .startsWith("5:3: langauge: error [file.unknown-property] The canvas has no property");
                });
    }

    @Test
    void problems_of_a_part_are_located_from_that_part_and_unknown_in_a_tree() {
        JsonNode tree = MAPPER.readTree("{\"value\":\"x\",\"currency\":\"EUR\"}");
        assertThatThrownBy(() -> MAPPER.treeToValue(tree, Amount.class))
                .isInstanceOfSatisfying(CanvasMappingException.class, e -> {
                    assertThat(e.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.path()).isEqualTo("value");
                        assertThat(problem.line()).isEmpty();
                        assertThat(problem.rule()).isEqualTo(RuleId.of("file.amount"));
                    });
                });
    }

    @Test
    void messages_are_in_the_language_of_the_module() {
        JsonMapper chinese = JsonMapper.builder()
                .addModule(new CanvasModule(Locale.SIMPLIFIED_CHINESE))
                .build();
        assertThatThrownBy(() -> chinese.readValue("{\"title\":5}", BusinessCanvas.class))
                .hasMessageContaining("应为")
                .hasMessageContaining("。修正：请");
        assertThatThrownBy(() -> MAPPER.readValue("{\"title\":5}", BusinessCanvas.class))
                .hasMessageStartingWith(
                        "1:10: title: error [file.type] Expected a string, but found the number 5. Fix: put it in quotes");
    }

    @Test
    void a_report_and_its_findings_are_written_as_the_json_report_has_them() {
        JsonNode report = MAPPER.readTree(MAPPER.writeValueAsString(Validator.standard()
                .only("revenue.*")
                .validate(BusinessCanvas.builder()
                        .title("a")
                        .add(RevenueStream.of("Loan"))
                        .build())));
        assertThat(report.at("/findings/0").toString())
                .isEqualTo("{\"rule\":\"revenue.funding\",\"severity\":\"warning\",\"path\":\"revenueStreams[0]\","
                        + "\"message\":\"\\\"Loan\\\" is funding, not revenue.\","
                        + "\"fix\":\"remove it from the streams; note it in the description of the canvas, or as a"
                        + " financial resource (\\\"keyResources\\\").\",\"related\":[]}");
    }

    @Test
    void unsupported_operations_are_reported() {
        CanvasDiff diff = CanvasDiff.between(CANVAS, CANVAS);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(diff))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("CanvasModule does not support io.businesscanvas.diff.CanvasDiff");
        assertThatThrownBy(() -> MAPPER.readValue("{}", Validator.class))
                .hasMessageStartingWith("CanvasModule does not support io.businesscanvas.validation.Validator");
    }

    @Test
    void a_value_cannot_be_updated() {
        assertThatThrownBy(() -> MAPPER.readerForUpdating(CANVAS).readValue("{\"title\":\"b\"}"))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("BusinessCanvas is immutable and cannot be updated; read a new value");
        assertThatThrownBy(() -> MAPPER.readerForUpdating(Channel.of("Shop")).readValue("{\"name\":\"b\"}"))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("Channel is immutable and cannot be updated; read a new value");
    }

    private static <T> String roundTrip(T value, Class<T> type) {
        String json = MAPPER.writeValueAsString(value);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
        return json;
    }
}
