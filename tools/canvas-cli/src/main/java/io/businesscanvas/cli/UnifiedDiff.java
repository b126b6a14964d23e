package io.businesscanvas.cli;

import java.util.ArrayList;
import java.util.List;

/** The difference between two texts, as {@code diff -u} and {@code git apply} know it. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<LineEdits.Edit> edits;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<LineEdits.Edit> edits) {
        this.edits = edits;
    }

    /** The difference of a file of this name; empty if there is none. */
    static String between(String name, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(LineEdits.between(lines(before), lines(after)));
        diff.writeHunks();
        return diff.out.isEmpty() ? "" : "--- " + name + "\n+++ " + name + "\n" + diff.out;
    }

    /** The lines with their ends, so that a different end is a different line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void writeHunks() {
        int oldLine = 1;
        int newLine = 1;
        int done = 0;
        while (nextChange(done) < edits.size()) {
            int start = Math.max(done, nextChange(done) - CONTEXT);
            int end = endOfHunk(start);
            oldLine += count(done, start, '+');
            newLine += count(done, start, '-');
            writeHunk(start, end, oldLine, newLine);
            oldLine += count(start, end, '+');
            newLine += count(start, end, '-');
            done = end;
        }
    }

    private void writeHunk(int start, int end, int oldLine, int newLine) {
        out.append("@@ -")
                .append(range(oldLine, count(start, end, '+')))
                .append(" +")
                .append(range(newLine, count(start, end, '-')))
                .append(" @@\n");
        for (LineEdits.Edit edit : edits.subList(start, end)) {
            out.append(edit.sign()).append(edit.line());
            if (!edit.line().endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** Changes with little between them share a hunk. */
    private int endOfHunk(int start) {
        int end = start;
        for (int change = nextChange(start); change < edits.size(); change = nextChange(end)) {
            if (end > start && change - end > 2 * CONTEXT) {
                break;
            }
            end = change + 1;
        }
        return Math.min(edits.size(), end + CONTEXT);
    }

    private int nextChange(int from) {
        int at = from;
        while (at < edits.size() && edits.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    /** How many lines there are of all kinds but one. */
    private int count(int start, int end, char except) {
        return (int) edits.subList(start, end).stream()
                .filter(edit -> edit.sign() != except)
                .count();
    }

    private static String range(int line, int count) {
        return (count == 0 ? line - 1 : line) + (count == 1 ? "" : "," + count);
    }
}
