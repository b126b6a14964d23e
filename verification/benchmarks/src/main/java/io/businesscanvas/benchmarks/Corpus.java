package io.businesscanvas.benchmarks;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
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

    /** Tells how large the files are. */
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus();
        System.out.println(corpus.files.stream().mapToInt(file -> file.length).summaryStatistics());
    }
}
