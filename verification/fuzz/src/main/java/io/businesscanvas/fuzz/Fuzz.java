package io.businesscanvas.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads damaged canvases for a chosen time and checks what must hold for all of them.
 *
 * <pre>
 * java io.businesscanvas.fuzz.Fuzz --minutes 10 --seed 1
 * </pre>
 *
 * <p>It prints how many there were of each verdict. Each input that fails is written to {@code fuzz-SEED.canvas.json}
 * in the current folder and told with its seed; {@code --minutes 0 --seed SEED} runs that one alone. The exit code is 1
 * if anything failed.
 */
public final class Fuzz {
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int executions;
    private int failures;

    private Fuzz() {}

    /** Runs until the time is over, with at least one input. */
    public static void main(String[] arguments) throws IOException {
        long minutes = argument(arguments, "--minutes", 1);
        long seed = argument(arguments, "--seed", 1);
        Fuzz fuzz = new Fuzz();
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        do {
            fuzz.execute(seed++);
        } while (System.nanoTime() < end);
        System.out.printf("%d executions, %d failures%n%s%n", fuzz.executions, fuzz.failures, fuzz.verdicts);
        System.exit(fuzz.failures == 0 ? 0 : 1);
    }

    private void execute(long seed) throws IOException {
        byte[] input = DamagedCanvas.of(seed);
        executions++;
        try {
            Promises.check(input, seed).forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            failures++;
            Path file = Path.of("fuzz-" + seed + ".canvas.json");
            Files.write(file, input);
            System.out.printf("seed %d, written to %s: %s%n", seed, file, e);
            e.printStackTrace(System.out);
        }
    }

    private static long argument(String[] arguments, String name, long otherwise) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return Long.parseLong(arguments[i + 1]);
            }
        }
        return otherwise;
    }
}
