package io.businesscanvas.benchmarks;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One canvas of ever more entries; the time for each entry should stay the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GrowthBenchmark {
    private static final long SEED = 20261124;

    private final CanvasJson json = CanvasJson.standard();

    /** How many entries the canvas has. */
    @Param({"10", "1000", "100000"})
    private int entries;

    private BusinessCanvas canvas = BusinessCanvas.builder().title("none").build();
    private BusinessCanvas other = canvas;
    private byte[] file = {};

    /** Makes the canvas. */
    @Setup
    public void make() {
        canvas = CanvasGenerator.from(SEED).ofSize(entries);
        other = CanvasGenerator.from(SEED + 1).ofSize(entries);
        file = json.writeText(canvas).getBytes(StandardCharsets.UTF_8);
    }

    /** From bytes to a canvas with locations and problems. */
    @Benchmark
    public CanvasDocument parse() {
        return json.parse("a.canvas.json", file);
    }

    /** From a canvas to bytes. */
    @Benchmark
    public byte[] write() {
        return json.writeText(canvas).getBytes(StandardCharsets.UTF_8);
    }

    /** From bytes to findings. */
    @Benchmark
    public ValidationReport rules() {
        return Validator.standard().validate(json.parse("a.canvas.json", file));
    }

    /** From a canvas to a poster. */
    @Benchmark
    public String grid() {
        return GridRenderer.standard().render(canvas);
    }

    /** What changed from one canvas to another. */
    @Benchmark
    public CanvasDiff diff() {
        return CanvasDiff.between(canvas, other);
    }
}
