package io.businesscanvas.docs;

import io.businesscanvas.docs.MarkdownPage.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A command that a page shows, and what it prints there; a line of three dots stands for any number of lines.
 *
 * @param line the number of the line with the command, from 1
 * @param arguments what follows {@code ./canvas}
 * @param output the lines below it
 */
record ConsoleExample(int line, List<String> arguments, List<String> output) {
    private static final String COMMAND = "./canvas ";
    private static final String PROMPT = "$ ";
    private static final String ANYTHING = "...";

    /** The commands of a block without output; lines that run something else are left out. */
    static Stream<ConsoleExample> ofShell(Block block) {
        List<String> lines = block.text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> isCommand(lines.get(i)))
                .mapToObj(i -> of(block.line() + i + 1, lines.get(i), List.of(ANYTHING)));
    }

    /** Whether a line of a shell runs the command. */
    static boolean isCommand(String line) {
        return line.startsWith(COMMAND);
    }

    /** The examples of a block whose lines begin with a prompt. */
    static Stream<ConsoleExample> in(Block block) {
        List<ConsoleExample> examples = new ArrayList<>();
        List<String> lines = block.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT + COMMAND)) {
                List<String> output = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith(PROMPT))
                        .toList();
                examples.add(of(block.line() + i + 1, lines.get(i).substring(PROMPT.length()), output));
            }
        }
        return examples.stream();
    }

    private static ConsoleExample of(int line, String command, List<String> output) {
        return new ConsoleExample(
                line, List.of(command.substring(COMMAND.length()).split(" ")), output);
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
