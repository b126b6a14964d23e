package io.businesscanvas.benchmarks;

import com.sun.management.ThreadMXBean;
import io.businesscanvas.model.BusinessCanvas;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Compares what the benchmarks compare, on a machine that others use too: in turns of a few milliseconds, by the
 * processor time of this thread alone, and tells the median of each. What it says of memory is exact.
 */
public final class SideBySide {
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 301;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, IntFunction<Object>> works = new LinkedHashMap<>();
    private Object last = "";

    private SideBySide() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus();
        SideBySide all = new SideBySide();
        all.works.put("parse: tree", i -> corpus.mapper.readTree(corpus.files.get(i)));
        all.works.put("parse: canvas", i -> corpus.json.parse("a.canvas.json", corpus.files.get(i)));
        all.works.put("parse: records", i -> corpus.mapper.readValue(corpus.files.get(i), CanvasRecord.class));
        all.works.put("write: tree", i -> corpus.mapper.writeValueAsBytes(corpus.trees.get(i)));
        all.works.put("write: compact", i -> bytes(corpus.compact.writeText(corpus.canvases.get(i))));
        all.works.put("write: canonical", i -> canonical(corpus, corpus.canvases.get(i)));
        all.works.put(
                "parse + rules",
                i -> corpus.validator.validate(corpus.json.parse("a.canvas.json", corpus.files.get(i))));
        all.works.put("check: rules", i -> corpus.check(corpus.files.get(i)));
        all.works.put("check: schema", i -> corpus.checkWithSchema(corpus.files.get(i)));
        all.works.put("grid", i -> corpus.grid.render(corpus.canvases.get(i)));
        all.run();
    }

    private static byte[] canonical(Corpus corpus, BusinessCanvas canvas) {
        return bytes(corpus.json.writeText(canvas));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void run() {
        long[][] nanos = new long[works.size()][ROUNDS];
        long[] bytes = new long[works.size()];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int n = 0;
            for (IntFunction<Object> work : works.values()) {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = THREADS.getCurrentThreadCpuTime();
                for (int i = 0; i < Corpus.SIZE; i++) {
                    last = work.apply(i);
                }
                nanos[n][Math.max(0, round)] = THREADS.getCurrentThreadCpuTime() - start;
                bytes[n++] = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            }
        }
        print(nanos, bytes);
    }

    private void print(long[][] nanos, long[] bytes) {
        int n = 0;
        for (String name : works.keySet()) {
            Arrays.sort(nanos[n]);
            System.out.printf(
                    "%-18s %7.1f µs %8.1f KB%n",
                    name, nanos[n][ROUNDS / 2] / 1e3 / Corpus.SIZE, bytes[n] / 1e3 / Corpus.SIZE);
            n++;
        }
        System.out.println("(" + last.getClass().getSimpleName() + ")");
    }
}
