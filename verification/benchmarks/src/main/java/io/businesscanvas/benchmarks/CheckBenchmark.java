package io.businesscanvas.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to a verdict, beside a validator of schemas; and the poster. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Corpus.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CheckBenchmark {
    /** A canvas and its findings. */
    @Benchmark
    public void rules(Corpus corpus, Blackhole hole) {
        for (byte[] file : corpus.files) {
            hole.consume(corpus.validator.validate(corpus.json.parse("a.canvas.json", file)));
        }
    }

    /** A canvas, its findings and the report. */
    @Benchmark
    public void report(Corpus corpus, Blackhole hole) {
        corpus.files.forEach(file -> hole.consume(corpus.check(file)));
    }

    /** The verdict of the schema. */
    @Benchmark
    public void schema(Corpus corpus, Blackhole hole) {
        corpus.files.forEach(file -> hole.consume(corpus.checkWithSchema(file)));
    }

    /** The poster, 120 columns wide. */
    @Benchmark
    public void grid(Corpus corpus, Blackhole hole) {
        corpus.canvases.forEach(canvas -> hole.consume(corpus.grid.render(canvas)));
    }
}
