package io.businesscanvas.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say about the examples, all of it. */
class ExamplesTest {
    private static final Path EXAMPLES = House.root().resolve("examples");

    static Stream<Path> canvases() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("canvases"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void an_example_has_no_error_as_a_draft(Path file) throws IOException {
        assertThat(findings(file, Preset.DRAFT)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pedal-and-go", "career-change", "career-in-three-years"})
    void a_complete_example_has_no_finding_under_any_preset(String name) throws IOException {
        assertThat(findings(EXAMPLES.resolve("canvases/" + name + ".canvas.json"), Preset.STRICT))
                .isEmpty();
    }

    /**
     * Every finding of daily work. Gillette and Skype: the figures name partners, but nothing among resources and
     * activities that they plainly provide. Lulu: the figure has no partners. Skype: nothing in the figure causes the
     * handling of complaints. Google's empty blocks are accepted in the file itself.
     */
    @Test
    void these_are_all_findings_of_the_standard() throws IOException {
        String findings = canvases()
                .flatMap(file -> findings(file, Preset.STANDARD)
                        .map(finding -> file.getFileName() + ": "
                                + finding.severity().key() + " [" + finding.rule() + "] at " + finding.path() + "\n"))
                .collect(Collectors.joining());
        assertThat(findings).isEqualTo("""
                        gillette.canvas.json: hint [link.verb-unused] at keyPartners
                        lulu.canvas.json: hint [block.empty] at keyPartners
                        skype.canvas.json: hint [link.verb-unused] at keyPartners
                        skype.canvas.json: hint [cost.unexplained] at costStructure[1]
                        """);
    }

    @Test
    void the_broken_example_shows_each_problem_once() {
        assertThat(findings(EXAMPLES.resolve("broken/bike-shop.canvas.json"), Preset.STANDARD))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "file.unknown-property langauge",
                        "file.unknown-value customerSegments[0].kind",
                        "segment.unreached customerSegments[1]",
                        "value.unserved valuePropositions[1]",
                        "block.empty customerRelationships",
                        "id.duplicate keyResources[1]",
                        "link.dangling keyPartners[0].provides[0]",
                        "money.loss costStructure");
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void an_example_is_formatted_as_it_should_be(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(CanvasJson.standard().format(CanvasSource.of(file.toString(), text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void an_example_has_findings_in_both_languages(Path file) {
        assertThat(findings(file, Preset.STRICT))
                .allSatisfy(finding -> assertThat(finding.message().in(Locale.SIMPLIFIED_CHINESE))
                        .isNotEqualTo(finding.message().in(Locale.ENGLISH)));
    }

    private static Stream<Finding> findings(Path file, Preset preset) {
        try {
            CanvasDocument document = CanvasJson.standard().parse(file);
            return Validator.of(preset).validate(document).findings().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
