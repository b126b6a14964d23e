package io.businesscanvas.docs;

import io.businesscanvas.docs.MarkdownPage.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that a page shows, and what it prints there; a line of three dots stands for any number of lines.
 *
 * @param line the number of the line with the command, from 1
 * @param arguments what follows {@code ./canvas}
 * @param output the lines below it
 */
record ConsoleExample(int line, List<String> arguments, List<String> output) {
    private static final String PROMPT = "$ ./canvas ";
    private static final String ANYTHING = "...";

    /** The examples of a block whose lines begin with a prompt. */
    static Stream<ConsoleExample> in(Block block) {
        List<ConsoleExample> examples = new ArrayList<>();
        List<String> lines = block.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                List<String> output = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith("$ "))
                        .toList();
                examples.add(new ConsoleExample(
                        block.line() + i + 1,
                        List.of(lines.get(i).substring(PROMPT.length()).split(" ")),
                        output));
            }
        }
        return examples.stream();
    }

    /** Whether this is what the command printed. */
    boolean matches(List<String> printed) {
        return matches(output, printed);
    }

    private static boolean matches(List<String> expected, List<String> printed) {
        if (expected.isEmpty()) {
            return printed.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (expected.get(0).equals(ANYTHING)) {
            return matches(rest, printed)
                    || !printed.isEmpty() && matches(expected, printed.subList(1, printed.size()));
        }
        return !printed.isEmpty()
                && expected.get(0).equals(printed.get(0))
                && matches(rest, printed.subList(1, printed.size()));
    }
}
