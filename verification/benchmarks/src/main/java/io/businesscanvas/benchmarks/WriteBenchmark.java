package io.businesscanvas.benchmarks;

import io.businesscanvas.model.BusinessCanvas;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;

/** From a canvas to bytes, beside the same data written from a tree. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Corpus.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class WriteBenchmark {
    /** The canonical form, in lines. */
    @Benchmark
    public void canonical(Corpus corpus, Blackhole hole) {
        for (BusinessCanvas canvas : corpus.canvases) {
            hole.consume(corpus.json.writeText(canvas).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Without white space, as the tree is written too. */
    @Benchmark
    public void compact(Corpus corpus, Blackhole hole) {
        for (BusinessCanvas canvas : corpus.canvases) {
            hole.consume(corpus.compact.writeText(canvas).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A tree, without white space. */
    @Benchmark
    public void tree(Corpus corpus, Blackhole hole) {
        for (JsonNode tree : corpus.trees) {
            hole.consume(corpus.mapper.writeValueAsBytes(tree));
        }
    }
}
