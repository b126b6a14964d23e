package io.businesscanvas.cli;

import java.util.ArrayList;
import java.util.List;

/** The lines to keep, take away and add on the way from one text to another. */
final class LineEdits {
    /** Beyond so many cells of the table the lines are exchanged as a whole, so that memory stays bounded. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Edit> edits = new ArrayList<>();

    private LineEdits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Edit> between(List<String> before, List<String> after) {
        LineEdits edits = new LineEdits(before, after);
        edits.find();
        return edits.edits;
    }

    private void find() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(' ', before.subList(0, head));
        exchange(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(' ', before.subList(before.size() - tail, before.size()));
    }

    private void exchange(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_CELLS) {
            add('-', old);
            add('+', young);
        } else {
            walk(old, young, common(old, young));
        }
    }

    /** How many lines the rests of both texts have in common, for each pair of rests. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void walk(List<String> old, List<String> young, int[][] common) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                edits.add(new Edit(' ', old.get(i++)));
                j++;
            } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                edits.add(new Edit('-', old.get(i++)));
            } else {
                edits.add(new Edit('+', young.get(j++)));
            }
        }
    }

    private void add(char sign, List<String> lines) {
        lines.forEach(line -> edits.add(new Edit(sign, line)));
    }

    /**
     * One line.
     *
     * @param sign a space to keep it, {@code -} to take it away, {@code +} to add it
     * @param line the line with its end
     */
    record Edit(char sign, String line) {}
}
