package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.BusinessCanvas;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written is read as it was, and written the same again. */
class RoundTripTest {
    private static final int CANVASES_PER_SEED = 20;
    private static final CanvasJson JSON = CanvasJson.standard();
    private static final CanvasJson COMPACT = CanvasJson.builder().compact(true).build();

    @ParameterizedTest
    @MethodSource("seeds")
    void a_canvas_survives_writing_and_reading(long seed) {
        CanvasGenerator canvases = CanvasGenerator.from(seed);
        for (int i = 0; i < CANVASES_PER_SEED; i++) {
            BusinessCanvas canvas = canvases.anything();
            assertThat(JSON.readText(JSON.writeText(canvas))).isEqualTo(canvas);
            assertThat(JSON.readText(COMPACT.writeText(canvas))).isEqualTo(canvas);
            byte[] bytes = JSON.writeText(canvas).getBytes(StandardCharsets.UTF_8);
            assertThat(JSON.parse("a", bytes).canvas()).contains(canvas);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void canonical_text_is_written_the_same_again(long seed) {
        CanvasGenerator canvases = CanvasGenerator.from(seed);
        for (int i = 0; i < CANVASES_PER_SEED; i++) {
            String text = JSON.writeText(canvases.anything());
            assertThat(JSON.writeText(JSON.readText(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void formatting_changes_the_layout_only_and_only_once(long seed) {
        CanvasGenerator canvases = CanvasGenerator.from(seed);
        for (int i = 0; i < CANVASES_PER_SEED; i++) {
            BusinessCanvas canvas = canvases.anything();
            String text = JSON.writeText(canvas);
            String compact = COMPACT.writeText(canvas);
            assertThat(format(JSON, text)).isEqualTo(text);
            assertThat(format(JSON, compact)).isEqualTo(text);
            assertThat(format(COMPACT, text)).isEqualTo(compact);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void formatting_keeps_the_content(String sample) {
        String formatted = format(JSON, sample);
        assertThat(format(JSON, formatted)).isEqualTo(formatted);
        CanvasDocument before = ProblemTester.parse(sample);
        CanvasDocument after = ProblemTester.parse(formatted);
        assertThat(after.canvas()).isEqualTo(before.canvas());
        assertThat(formatted.replaceAll("\\s", "")).isEqualTo(sample.replaceAll("\\s", ""));
    }

    private static String format(CanvasJson json, String text) {
        return json.format(CanvasSource.of("a", text));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    static Iterable<String> samples() {
        return Samples.ALL;
    }
}
