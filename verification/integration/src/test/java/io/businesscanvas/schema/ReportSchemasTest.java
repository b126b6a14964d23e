package io.businesscanvas.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.businesscanvas.command.CanvasCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command really writes is what the schemas of its reports promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportSchemasTest {
    private static final Schema JSON =
            schema(SpecificationVersion.DRAFT_2020_12, "/io/businesscanvas/check/report/report.schema.json");
    private static final Schema SARIF = schema(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");

    private String json = "";
    private String sarif = "";

    @BeforeAll
    void check_all_that_can_happen_to_a_file(@TempDir Path folder) throws Exception {
        String[] check = {"check", ".", "missing.canvas.json", "--report=json=r.json", "--report=sarif=r.sarif"};
        Files.writeString(folder.resolve("clean.canvas.json"), "{ \"businessCanvas\": \"1.0\", \"title\": \"t\" }");
        Files.writeString(folder.resolve("broken.canvas.json"), "{ \"title\": ");
        Files.writeString(folder.resolve("::中文, 100% <&>.canvas.json"), """
                { "title": "t", "title": "again", "channels": [{ "name": "a", "reaches": ["no\\u0000 one", "x"] }, "a"],
                  "valuePropositions": [{ "name": "v", "ignore": [{ "rule": "value.unserved", "reason": "draft" }] },
                                        "w", "w", "w"] }
                """);
        Files.writeString(folder.resolve("known.json"), """
                { "canvasBaseline": "1.0", "findings": [{ "file": "::中文, 100% <&>.canvas.json",
                  "rule": "value.unserved", "block": "valuePropositions", "entry": "w" }] }
                """);
        CanvasCommand result = CanvasCommand.run(folder, append(check, "--baseline=known.json", "--include-accepted"));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        json = Files.readString(folder.resolve("r.json"));
        sarif = Files.readString(folder.resolve("r.sarif"));
        CanvasCommand.run(folder, append(check, "--locale=zh-CN", "--preset=strict"));
        assertThat(objections(JSON, Files.readString(folder.resolve("r.json")))).isEmpty();
        assertThat(objections(SARIF, Files.readString(folder.resolve("r.sarif"))))
                .isEmpty();
    }

    @Test
    void json_conforms_to_the_published_schema() {
        assertThat(json)
                .contains(
                        "\"failure\":",
                        "\"related\": [",
                        "\"fix\":",
                        "\"baselined\": 1",
                        "\"suppressed\": 1",
                        "\"safe\": true",
                        "\"safe\": false");
        assertThat(objections(JSON, json)).isEmpty();
    }

    @Test
    void sarif_conforms_to_the_official_schema() {
        assertThat(sarif)
                .contains(
                        "\"toolExecutionNotifications\"",
                        "\"relatedLocations\"",
                        "\"unchanged\"",
                        "\"inSource\"",
                        "\"fixes\"",
                        "\"deletedRegion\"");
        assertThat(objections(SARIF, sarif)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "canvasReport, canvasReports",
        "\"severity\": \"error\", \"severity\": \"fatal\"",
        "\"line\": 1, \"line\": 0",
        "\"rulesRun\", \"rules\"",
        "\"fingerprint\", \"fingerprints\"",
        "\"safe\": true, \"safe\": 1",
        "\"failure\", \"reason\""
    })
    void the_published_schema_rejects_other_reports(String part, String other) {
        assertThat(objections(JSON, json.replaceFirst(part, other))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"deletedRegion\", \"region\"",
        "\"level\": \"note\", \"level\": \"hint\"",
        "\"startLine\": 1, \"startLine\": 0",
        "\"text\", \"words\""
    })
    void the_official_schema_rejects_other_reports(String part, String other) {
        assertThat(objections(SARIF, sarif.replaceFirst(part, other))).isNotEmpty();
    }

    private static List<Error> objections(Schema schema, String report) {
        return schema.validate(report, InputFormat.JSON);
    }

    private static String[] append(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    private static Schema schema(SpecificationVersion version, String resource) {
        try (InputStream in = Objects.requireNonNull(ReportSchemasTest.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
