package io.businesscanvas.benchmarks;

import io.businesscanvas.document.CanvasDocument;
import java.util.Arrays;

/**
 * How long the standard rules take, with who links to whom, on a document that was parsed a moment ago, beside that
 * parse: the two steps in turns on each file, as a check does them. Tells the mean over the files of the median of each
 * file.
 */
public final class RulesAfterParse {
    private static final int WARM_UP = 600;
    private static final int ROUNDS = 301;

    private RulesAfterParse() {}

    /** Prints both times and their ratio. */
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus();
        long[][] parse = new long[Corpus.SIZE][ROUNDS];
        long[][] rules = new long[Corpus.SIZE][ROUNDS];
        int findings = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < Corpus.SIZE; i++) {
                long start = System.nanoTime();
                CanvasDocument document = corpus.json.parse("a.canvas.json", corpus.files.get(i));
                long parsed = System.nanoTime();
                findings += corpus.validator.validate(document).findings().size();
                long end = System.nanoTime();
                parse[i][Math.max(0, round)] = parsed - start;
                rules[i][Math.max(0, round)] = end - parsed;
            }
        }
        System.out.printf(
                "parse %.1f µs, rules %.1f µs, ratio %.2f (%d findings)%n",
                micros(parse), micros(rules), micros(rules) / micros(parse), findings / (WARM_UP + ROUNDS));
    }

    private static double micros(long[][] nanos) {
        return Arrays.stream(nanos)
                        .peek(Arrays::sort)
                        .mapToLong(ofFile -> ofFile[ROUNDS / 2])
                        .average()
                        .orElseThrow()
                / 1e3;
    }
}
