package io.businesscanvas.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.json.CanvasJsonSchema;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hundred canvases as people keep them, in every form that a benchmark takes. */
@State(Scope.Benchmark)
public class Corpus {
    /** How many canvases there are. */
    public static final int SIZE = 100;

    private static final long SEED = 20261124;

    final CanvasJson json = CanvasJson.standard();
    final CanvasJson compact = CanvasJson.builder().compact(true).build();
    final JsonMapper mapper = JsonMapper.builder().build();
    final List<BusinessCanvas> canvases =
            Stream.generate(CanvasGenerator.from(SEED)::typical).limit(SIZE).toList();
    final List<byte[]> files = canvases.stream()
            .map(canvas -> json.writeText(canvas).getBytes(StandardCharsets.UTF_8))
            .toList();
    final List<JsonNode> trees = files.stream().map(mapper::readTree).toList();

    final Validator validator = Validator.standard();
    final ReportRenderer reports = ReportRenderer.standard();
    final GridRenderer grid = GridRenderer.standard();
    final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CanvasJsonSchema.text(), InputFormat.JSON);

    /** What the check of a file makes of it: canvas, findings, report. */
    String check(byte[] file) {
        return reports.render(validator.validate(json.parse("a.canvas.json", file)));
    }

    /** What a validator of schemas makes of it, from the same bytes. */
    List<Error> checkWithSchema(byte[] file) {
        return schema.validate(mapper.readTree(file));
    }

    /** Tells how large the files are. */
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus();
        System.out.println(corpus.files.stream().mapToInt(file -> file.length).summaryStatistics());
    }
}
