package io.businesscanvas.benchmarks;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.render.web.SvgRenderer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The time that drawing a canvas as a page and as a picture takes, as multiples of the time of parsing its file:
 * processor time of this thread, in turns, the median of the ratios.
 */
public final class PagesAfterParse {
    private static final int SEED = 20261128;
    private static final int WARM_UP = 1000;
    private static final int ROUNDS = 501;
    private static final int TURNS = 5;
    private static final CanvasJson JSON = CanvasJson.standard();

    private PagesAfterParse() {}

    /** Prints the ratios. */
    public static void main(String[] arguments) {
        for (int entries : new int[] {40, 200}) {
            BusinessCanvas canvas =
                    JSON.parse("a.canvas.json", file(entries)).canvas().orElseThrow();
            print("page", entries, HtmlRenderer.standard(), canvas);
            print("picture", entries, SvgRenderer.standard(), canvas);
        }
    }

    private static byte[] file(int entries) {
        return JSON.writeText(CanvasGenerator.from(SEED).ofSize(entries)).getBytes(StandardCharsets.UTF_8);
    }

    private static void print(String what, int entries, CanvasRenderer renderer, BusinessCanvas canvas) {
        byte[] file = file(entries);
        double[] ratios = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        int size = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = now();
            for (int i = 0; i < TURNS; i++) {
                size += JSON.parse("a.canvas.json", file).canvas().isPresent() ? 1 : 0;
            }
            long parsed = now();
            for (int i = 0; i < TURNS; i++) {
                size += renderer.render(canvas).length();
            }
            long rendered = now();
            ratios[Math.max(0, round)] = (double) (rendered - parsed) / (parsed - start);
            micros[Math.max(0, round)] = (rendered - parsed) / 1e3 / TURNS;
        }
        Arrays.sort(ratios);
        Arrays.sort(micros);
        System.out.printf(
                "%-8s %3d entries, %5d bytes: %6.0f µs, %.2f parses (%d)%n",
                what, entries, file.length, micros[ROUNDS / 2], ratios[ROUNDS / 2], size);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
