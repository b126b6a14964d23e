package io.businesscanvas.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares thousands of rows, and shows only those that differ. */
final class Rows {
    private static final int SHOWN = 8;

    private Rows() {}

    static void assertSame(List<Row> actual, List<Row> expected) {
        assertThat(expected).hasSizeGreaterThan(1000);
        String difference = actual.size() + " instead of " + expected.size() + " rows, missing: "
                + minus(expected, actual) + ", not expected: " + minus(actual, expected);
        assertThat(difference)
                .isEqualTo(expected.size() + " instead of " + expected.size() + " rows, missing: [], not expected: []");
    }

    private static List<String> minus(List<Row> some, List<Row> others) {
        Map<Row, Integer> left = new HashMap<>();
        others.forEach(row -> left.merge(row, 1, Integer::sum));
        List<String> rest = new ArrayList<>();
        for (Row row : some) {
            if (left.merge(row, -1, Integer::sum) < 0 && rest.size() < SHOWN) {
                rest.add(
                        row.toString().substring(0, Math.min(400, row.toString().length())) + "\n");
            }
        }
        return rest;
    }
}
