package io.businesscanvas.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row of the table {@code inputs.txt}, at whose beginning the notation is explained.
 *
 * @param id the name of the row, which no other has
 * @param input the input, in the notation of the table
 * @param verdict the names of the expected problems in the order of the text; empty if the input must be accepted
 * @since 0.1
 */
public record HardInput(String id, String input, List<String> verdict) {
    private static final String ACCEPTED = "ok";
    private static final String COLUMN = " \\| ";

    /** Takes a copy of the list. */
    public HardInput {
        verdict = List.copyOf(verdict);
    }

    /** All rows, in the order of the table. */
    public static List<HardInput> all() {
        return table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(HardInput::of)
                .toList();
    }

    /** The input itself, made anew with each call. */
    public WrittenInput write() {
        return Notation.read(input);
    }

    private static HardInput of(String row) {
        String[] columns = row.split(COLUMN, -1);
        if (columns.length != 3) {
            throw new IllegalStateException("a row has three columns, but this has not: " + row);
        }
        return new HardInput(columns[0].strip(), columns[1].strip(), verdict(columns[2].strip()));
    }

    /** {@code type 3, limit} stands for three of one kind and one of another. */
    private static List<String> verdict(String column) {
        List<String> names = new ArrayList<>();
        for (String part : column.equals(ACCEPTED) ? new String[0] : column.split(", ", -1)) {
            int space = part.indexOf(' ');
            int count = space < 0 ? 1 : Integer.parseInt(part.substring(space + 1));
            String name = space < 0 ? part : part.substring(0, space);
            for (int i = 0; i < count; i++) {
                names.add(name);
            }
        }
        return names;
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(HardInput.class.getResourceAsStream("inputs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the row. */
    @Override
    public String toString() {
        return id;
    }
}
