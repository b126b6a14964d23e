package io.businesscanvas.test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first line in which two texts differ. */
final class TextDifference {
    private TextDifference() {}

    /** The line and what it says in both texts; empty if the texts have the same lines. */
    static Optional<String> between(String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> found = actual.lines().toList();
        return IntStream.range(0, Math.max(wanted.size(), found.size()))
                .filter(line -> !at(wanted, line).equals(at(found, line)))
                .mapToObj(line -> "Line " + (line + 1) + " differs:\n  expected: " + at(wanted, line) + "\n  but was:  "
                        + at(found, line))
                .findFirst();
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? "\"" + lines.get(line) + "\"" : "no such line";
    }
}
