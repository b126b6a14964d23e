package io.businesscanvas.render.text;

import io.businesscanvas.render.internal.DisplayWidth;
import io.businesscanvas.render.internal.VisibleText;
import io.businesscanvas.render.text.internal.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a drawn poster shows, by rows and columns. */
final class PosterReader {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]");
    private static final Pattern MARK_OF_BREAK = Pattern.compile("[-\\\\]$");

    private final List<List<String>> rows;

    PosterReader(String poster) {
        this.rows = poster.lines()
                .map(line -> columnsOf(ISOLATES.matcher(line).replaceAll("")))
                .toList();
    }

    /** The text of a box below its heading, line by line, without white space. */
    List<String> entriesIn(Box box) {
        List<String> lines = rows.subList(box.top() + 1, box.bottom()).stream()
                .map(row -> String.join("", row.subList(box.left() + 1, box.right())))
                .map(line -> SPACE.matcher(line).replaceAll(""))
                .toList();
        int heading = lines.indexOf("");
        return heading < 0 ? List.of() : lines.subList(heading, lines.size());
    }

    /** Whether the lines say these names, each after a mark, whatever was broken where. */
    static boolean say(List<? extends String> lines, List<String> names) {
        StringBuilder expected = new StringBuilder();
        names.forEach(name -> expected.append("*").append(VisibleText.of(name)));
        String rest = SPACE.matcher(expected).replaceAll("");
        for (String line : lines) {
            String said = line.replaceAll("^[•*]", "*");
            said = rest.startsWith(said) ? said : MARK_OF_BREAK.matcher(said).replaceAll("");
            if (!rest.startsWith(said)) {
                return false;
            }
            rest = rest.substring(said.length());
        }
        return rest.isEmpty();
    }

    /** One element a column: a wide cluster is in its first, and nothing in its second. */
    private static List<String> columnsOf(String line) {
        List<String> columns = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            int width = DisplayWidth.NARROW.of(clusters.group());
            if (width == 0) {
                columns.set(columns.size() - 1, columns.get(columns.size() - 1) + clusters.group());
            }
            for (int i = 0; i < width; i++) {
                columns.add(i == 0 ? clusters.group() : "");
            }
        }
        return columns;
    }
}
