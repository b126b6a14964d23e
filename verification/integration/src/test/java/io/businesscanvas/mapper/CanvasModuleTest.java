package io.businesscanvas.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.jackson.CanvasMappingException;
import io.businesscanvas.jackson.CanvasModule;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CanvasModuleTest {
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(CustomerSegment.of("City commuters"))
            .build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CanvasModule()).build();

    record Shelf(
            String owner,
            Optional<BusinessCanvas> latest,
            List<BusinessCanvas> all,
            Map<String, BusinessCanvas> named) {}

    static Stream<JsonMapper> mappers() {
        return Stream.of(
                MAPPER,
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .addModule(new CanvasModule())
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build());
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_canvas_is_read_as_it_was_written(JsonMapper mapper) {
        assertThat(mapper.readValue(mapper.writeValueAsString(CANVAS), BusinessCanvas.class))
                .isEqualTo(CANVAS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_canvas_is_read_as_it_was_written_except_the_form_of_numbers(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        BusinessCanvas once = MAPPER.readValue(MAPPER.writeValueAsBytes(canvas), BusinessCanvas.class);
        assertThat(once.entries()).hasSameSizeAs(canvas.entries());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(once), BusinessCanvas.class))
                .isEqualTo(once);
        assertThat(MAPPER.writeValueAsString(CANVAS))
                .isEqualTo(CanvasJson.builder().compact(true).build().writeText(CANVAS));
    }

    @Test
    void canvases_are_read_inside_other_objects() {
        Shelf shelf = new Shelf("me", Optional.of(CANVAS), List.of(CANVAS, CANVAS), Map.of("a", CANVAS));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shelf), Shelf.class))
                .isEqualTo(shelf);
    }

    @Test
    void canvases_are_read_as_generic_types() {
        Map<String, List<BusinessCanvas>> byYear = Map.of("2026", List.of(CANVAS));
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(byYear), new TypeReference<Map<String, List<BusinessCanvas>>>() {}))
                .isEqualTo(byYear);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reading_is_strict_whatever_the_mapper_forgives(boolean fails) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CanvasModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
                .build();
        assertThatThrownBy(() -> mapper.readValue(
                        "{ \"owner\": \"me\", \"all\": [{ \"title\": \"t\", \"titel\": 1 }] }", Shelf.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("[file.unknown-property] The canvas has no property \"titel\".")
                .isInstanceOf(CanvasMappingException.class);
    }

    @Test
    void the_cause_reports_all_problems_as_data() {
        assertThatThrownBy(() -> MAPPER.readValue("{ \"title\": \" \", \"tags\": 5 }", BusinessCanvas.class))
                .extracting(e -> ((CanvasMappingException) e)
                        .problems().stream()
                                .map(problem -> problem.rule().value())
                                .toList())
                .isEqualTo(List.of("file.blank", "file.missing-version", "file.type"));
    }
}
