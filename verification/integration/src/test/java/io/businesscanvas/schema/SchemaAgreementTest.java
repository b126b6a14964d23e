package io.businesscanvas.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.fuzz.SchemaAgreement;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.house.House;
import io.businesscanvas.inputs.HardInput;
import io.businesscanvas.inputs.WrittenInput;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schema and reader give the same verdict, but for what a schema cannot say. */
class SchemaAgreementTest {
    private static final int LARGE = 1 << 16;
    private static final Pattern MEMBER = Pattern.compile("(\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"): (.*?)(,?)");
    private static final List<String> VALUES = List.of(
            "5",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "\"a b\"",
            "\"-a\"",
            "\"kind\"",
            "[\"a\"]",
            "[5]",
            "\"1.0\"",
            "[null]",
            "\"\\u200b\"",
            "\"free\"",
            "[\"free\"]",
            "{ \"value\": 1 }",
            "{ \"percent\": 5, \"unit\": \"a\" }",
            "{ \"percent\": 5, \"currency\": \"EUR\" }",
            "{ \"percent\": 101 }",
            "{ \"value\": 1, \"percent\": 5, \"currency\": \"EUR\" }",
            "{ \"value\": 1, \"currency\": \"EUR\", \"per\": \"once\" }",
            "{ \"value\": 1, \"currency\": \"EUR\", \"per\": \"month\", \"unit\": \"a\" }",
            "{ \"value\": 1, \"upTo\": 2, \"currency\": \"EUR\", \"unit\": \" \" }",
            "{ \"value\": 1, \"upTo\": 2, \"per\": \"day\" }",
            "{ \"value\": \"x\", \"currency\": \"EUR\" }");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static List<HardInput> rows() {
        return HardInput.all();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(House.root())) {
            return files
                    .filter(file -> file.toString().endsWith(".canvas.json"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void agree_on_every_file_of_the_repository(Path file) throws IOException {
        assertAgreement(CanvasJson.standard().parse(file));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void agree_on_hard_inputs(HardInput row) {
        WrittenInput input = row.write();
        assumeThat(input.bytes().length).as("what is larger is about limits").isLessThan(LARGE);
        assertAgreement(input.text()
                .map(SchemaAgreementTest::parse)
                .orElseGet(() -> CanvasJson.standard().parse("x", input.bytes())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{ }",
                "{ \"title\": 5 }",
                "{ \"title\": \"\\u3000\\u200b\" }",
                "{ \"title\": \"t\", \"tilte\": \"t\" }",
                "{ \"title\": \"t\", \"channels\": {} }",
                "{ \"title\": \"t\", \"channels\": [{ \"id\": \"a\" }] }",
                "{ \"title\": \"t\", \"channels\": [{ \"name\": \"a\", \"id\": \"a--b\" }] }",
                "{ \"title\": \"t\", \"channels\": [{ \"name\": \"a\", \"reaches\": [\"a/b/c\"] }] }",
                "{ \"title\": \"t\", \"channels\": [{ \"name\": \"a\", \"phases\": [\"never\"] }] }",
                "{ \"title\": \"t\", \"channels\": [{ \"name\": \"a\", \"serves\": [] }] }",
                "{ \"title\": \"t\", \"ignore\": [{ \"rule\": \"a\" }] }",
                "{ \"title\": \"t\", \"ignore\": [{ \"rule\": \"a\", \"reason\": \"b\", \"x-c\": 1 }] }",
                "{ \"title\": \"t\", \"costStructure\": [{ \"name\": \"a\", \"share\": 101 }] }"
            })
    void both_reject_a_problem(String text) {
        assertThat(mistakes(text)).hasSize(1);
        assertThat(SchemaAgreement.objections(text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agree_on_random_canvases(long seed) {
        String text = CanvasJson.standard().writeText(CanvasGenerator.from(seed).anything());
        assertThat(mistakes(text)).isEmpty();
        assertThat(SchemaAgreement.objections(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agree_on_random_canvases_with_one_problem(long seed) {
        CanvasGenerator generator = CanvasGenerator.from(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            assertAgreement(parse(spoilt(CanvasJson.standard().writeText(generator.anything()), random)));
        }
    }

    private static void assertAgreement(CanvasDocument document) {
        assertThat(SchemaAgreement.disagreement(document)).isEmpty();
    }

    private static CanvasDocument parse(String text) {
        return CanvasJson.standard().parse(CanvasSource.of("x", text));
    }

    private static List<String> mistakes(String text) {
        return parse(text).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    /** The text with one member changed: another name, or another value. */
    private static String spoilt(String text, Random random) {
        List<String> lines = text.lines().toList();
        int chosen = random.nextInt(lines.size());
        Matcher member = MEMBER.matcher(lines.get(chosen));
        if (!member.matches() || member.group(3).equals("[") || member.group(3).equals("{")) {
            return text;
        }
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String changed = random.nextInt(4) == 0
                ? member.group(1) + "\"nmae\": " + member.group(3) + member.group(4)
                : member.group(1) + member.group(2) + ": " + value + member.group(4);
        return String.join("\n", lines.subList(0, chosen)) + "\n" + changed + "\n"
                + String.join("\n", lines.subList(chosen + 1, lines.size()));
    }
}
