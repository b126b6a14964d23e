package io.businesscanvas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.json.CanvasFixes;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fix, by a file before and after. The name of a file begins with the rule, and says whether the fix is safe,
 * offered, or one of several from which the author has to choose.
 */
class FixCasesTest {
    private static final String CHOICE = ".choice";
    private static final String BEFORE = ".before.json";

    @TempDir
    private Path folder;

    static List<String> cases() {
        try (Stream<Path> files = Files.list(folderOfCases())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(BEFORE))
                    .map(name -> name.substring(0, name.length() - BEFORE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_many() {
        assertThat(cases()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changes_what_the_finding_is_about_and_nothing_else(String name) throws IOException {
        String before = read(name + BEFORE);
        String after = read(name + ".after.json");
        boolean isSafe = name.endsWith(".safe");
        boolean isChoice = name.endsWith(CHOICE);
        assertThat(fixed(name, before, FixScope.ALL)).isEqualTo(isChoice ? before : after);
        assertThat(fixed(name, before, FixScope.SAFE)).isEqualTo(isSafe ? after : before);
        assertThat(fixed(name, after, FixScope.ALL)).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void offers_several_fixes_only_if_the_author_has_to_choose(String name) throws IOException {
        CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("a", read(name + BEFORE)));
        CanvasFixes fixes = CanvasFixes.of(document);
        List<List<Fix>> offered = Validator.standard().validate(document).findings().stream()
                .filter(finding -> finding.rule().value().equals(ruleOf(name)))
                .map(fixes::fixesOf)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(offered).isNotEmpty();
        if (name.endsWith(CHOICE)) {
            assertThat(offered.get(0)).hasSizeGreaterThan(1).noneMatch(Fix::isSafe);
            assertThat(offered.get(0).get(0).edits().apply(document.source().text()))
                    .isEqualTo(read(name + ".after.json"));
        } else {
            assertThat(offered).allMatch(each -> each.size() == 1);
        }
    }

    private static String ruleOf(String name) {
        return name.replaceAll("([+].*)?[.](safe|offered|choice)$", "");
    }

    /** What becomes of a file of which only one rule is validated, so that the case shows its fix alone. */
    private String fixed(String name, String text, FixScope scope) throws IOException {
        Files.writeString(folder.resolve("a.canvas.json"), text);
        String rule = ruleOf(name);
        CheckSession.Builder session = CheckSession.builder().workingFolder(folder);
        Catalogue.all().stream()
                .map(Rule::id)
                .filter(id -> !id.value().equals(rule) && !rule.startsWith("ignore."))
                .forEach(id -> session.rule(RulePattern.of(id), Policy.Setting.of(Level.OFF)));
        List<String> fixed = new ArrayList<>();
        session.build().plan(List.of("a.canvas.json")).fix(scope, file -> {
            assertThat(file.count()).isPositive();
            file.write();
            fixed.add(file.text());
        });
        String written = Files.readString(folder.resolve("a.canvas.json"));
        assertThat(written).isEqualTo(fixed.isEmpty() ? text : fixed.get(0));
        return written;
    }

    private static String read(String name) throws IOException {
        return Files.readString(folderOfCases().resolve(name));
    }

    private static Path folderOfCases() {
        try {
            return Path.of(Objects.requireNonNull(FixCasesTest.class.getResource("fixes"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
