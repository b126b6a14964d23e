package io.businesscanvas.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.house.House;
import io.businesscanvas.json.internal.source.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of fixes in the guide names each rule and each problem once, and each fix that it names has a case. */
class FixTableTest {
    private static final Path CASES =
            House.root().resolve("tools/canvas-check/src/test/resources/io/businesscanvas/check/fixes");
    private static final Pattern ID = Pattern.compile("`([a-z]+\\.[a-z0-9-]+)`");
    private static final String SAFE = "safe";
    private static final String OFFERED = "offered";

    @ParameterizedTest
    @ValueSource(strings = {"fixes.md", "fixes.zh-CN.md"})
    void names_each_rule_and_problem_once(String page) throws IOException {
        List<String> named = rows(page).flatMap(row -> idsIn(row).stream()).toList();
        List<String> all = Stream.concat(
                        Arrays.stream(ProblemKind.values()).map(ProblemKind::rule),
                        Catalogue.all().stream().map(rule -> rule.id()))
                .map(Object::toString)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixes.md", "fixes.zh-CN.md"})
    void each_fix_has_a_case_and_each_case_is_named(String page) throws IOException {
        Map<String, Set<String>> named = new TreeMap<>();
        for (String row : rows(page).toList()) {
            String[] cells = row.split("\\|", -1);
            Set<String> sorts = new TreeSet<>();
            if (cells.length > 4 && !cells[2].isBlank()) {
                sorts.add(SAFE);
            }
            if (cells.length > 4 && !cells[3].isBlank()) {
                sorts.add(OFFERED);
            }
            idsIn(row).stream().filter(id -> !sorts.isEmpty()).forEach(id -> named.put(id, sorts));
        }
        assertThat(named).isEqualTo(cases());
    }

    /** The rows of tables that begin with an id. */
    private static Stream<String> rows(String page) throws IOException {
        return Files.readAllLines(House.root().resolve("docs/guide").resolve(page)).stream()
                .filter(line -> line.startsWith("| `") && ID.matcher(line).find());
    }

    /** The ids in the first cell. */
    private static List<String> idsIn(String row) {
        return ID.matcher(row.split("\\|")[1])
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Map<String, Set<String>> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".before.json"))
                    .collect(Collectors.groupingBy(
                            name -> name.replaceAll("([+].*)?[.](safe|offered|choice)[.]before[.]json$", ""),
                            TreeMap::new,
                            Collectors.mapping(
                                    name -> name.contains("." + SAFE + ".") ? SAFE : OFFERED,
                                    Collectors.toCollection(TreeSet::new))));
        }
    }
}
