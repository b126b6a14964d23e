package io.businesscanvas.benchmarks;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.validation.Validator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What {@link GrowthBenchmark} measures, by the processor time of this thread alone: for machines that others use too.
 */
public final class GrowthByProcessorTime {
    private static final int ENTRIES_PER_ROUND = 100_000;
    private static final int ROUNDS = 11;
    private static final CanvasJson JSON = CanvasJson.standard();
    private static final Validator VALIDATOR = Validator.standard();

    private GrowthByProcessorTime() {}

    /** Prints the time for each entry. */
    public static void main(String[] arguments) {
        for (int entries : new int[] {10, 1_000, 100_000}) {
            BusinessCanvas canvas = CanvasGenerator.from(20261124).ofSize(entries);
            byte[] file = JSON.writeText(canvas).getBytes(StandardCharsets.UTF_8);
            print("parse", entries, () -> JSON.parse("a.canvas.json", file));
            print("parse and rules", entries, () -> VALIDATOR.validate(JSON.parse("a.canvas.json", file)));
            byte[] lopsided = JSON.writeText(lopsided(entries)).getBytes(StandardCharsets.UTF_8);
            print("the same, lopsided", entries, () -> VALIDATOR.validate(JSON.parse("a.canvas.json", lopsided)));
            print("grid", entries, () -> GridRenderer.standard().render(canvas));
            BusinessCanvas other = CanvasGenerator.from(20261125).ofSize(entries);
            print("diff", entries, () -> CanvasDiff.between(canvas, other));
            print("write", entries, () -> JSON.writeText(canvas).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Half of it segments, half of it streams, and one proposition on which all of them hang. */
    private static BusinessCanvas lopsided(int entries) {
        List<CustomerSegment> segments = IntStream.range(0, entries / 2)
                .mapToObj(i -> CustomerSegment.of("Segment " + i))
                .toList();
        ValueProposition platform = ValueProposition.of("Platform").serving(segments.toArray(CustomerSegment[]::new));
        return BusinessCanvas.builder()
                .title("Platform")
                .add(segments)
                .add(platform)
                .add(segments.stream()
                        .map(segment -> RevenueStream.of("Fee of " + segment.name())
                                .paidBy(segment)
                                .payingFor(platform))
                        .toList())
                .build();
    }

    private static void print(String what, int entries, Supplier<Object> work) {
        long[] nanos = new long[ROUNDS];
        int size = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < ENTRIES_PER_ROUND / entries; i++) {
                size += work.get() == null ? 0 : 1;
            }
            nanos[Math.max(0, round)] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-18s %7d entries: %6.2f µs an entry (%d)%n",
                what, entries, nanos[ROUNDS / 2] / 1e3 / ENTRIES_PER_ROUND, size);
    }
}
