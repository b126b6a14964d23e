package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.inputs.HardInput;
import io.businesscanvas.inputs.WrittenInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and borderline inputs, each with its verdict and its locations; the table is {@code inputs.txt}. */
class HardInputsTest {
    private static final int FEWEST_ROWS = 500;

    static List<HardInput> rows() {
        return HardInput.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void each_input_gets_its_verdict_at_its_location(HardInput row) {
        WrittenInput input = row.write();
        CanvasDocument document = parse(input);
        assertThat(document.problems().stream()
                        .map(problem -> problem.rule().value().replaceFirst("file\\.", ""))
                        .toList())
                .isEqualTo(row.verdict());
        assertThat(document.problems().stream()
                        .map(problem -> problem.span().orElseThrow())
                        .map(span -> new WrittenInput.Location(span.offset(), span.end()))
                        .toList())
                .isEqualTo(input.locations());
    }

    @Test
    void the_table_has_many_rows_of_different_names() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(FEWEST_ROWS);
        assertThat(rows()).extracting(HardInput::id).doesNotHaveDuplicates();
        assertThat(rows()).extracting(HardInput::input).doesNotHaveDuplicates();
    }

    private static CanvasDocument parse(WrittenInput input) {
        CanvasJson json = CanvasJson.standard();
        return input.text()
                .map(text -> json.parse(CanvasSource.of("a", text)))
                .orElseGet(() -> json.parse("a", input.bytes()));
    }
}
