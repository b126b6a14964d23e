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

/** From bytes to a canvas with locations and problems, beside what others make of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Corpus.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ParseBenchmark {
    /** A canvas, its locations, its problems. */
    @Benchmark
    public void canvas(Corpus corpus, Blackhole hole) {
        for (byte[] file : corpus.files) {
            hole.consume(corpus.json.parse("a.canvas.json", file));
        }
    }

    /** A tree: no model, no locations. */
    @Benchmark
    public void tree(Corpus corpus, Blackhole hole) {
        for (byte[] file : corpus.files) {
            hole.consume(corpus.mapper.readTree(file));
        }
    }

    /** Plain records of the same shape, by data binding. */
    @Benchmark
    public void records(Corpus corpus, Blackhole hole) {
        for (byte[] file : corpus.files) {
            hole.consume(corpus.mapper.readValue(file, CanvasRecord.class));
        }
    }
}
