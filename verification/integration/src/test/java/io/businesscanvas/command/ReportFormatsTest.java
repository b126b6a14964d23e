package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every requirement on every report, with names that tempt each of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFormatsTest {
    private static final String NASTY = "::100%, a:b 中文 <&>.canvas.json";
    private static final String NAME = "::error %0A, \\u0001 价值 ]]>";
    private static final String ACCOUNT = ".*\\.canvas\\.json:(\\d+:\\d+): \\w+ \\[([^\\]]+)\\].*";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path folder;
    private Workspace workspace;
    private CanvasCommand github;

    @BeforeAll
    void check_once(@TempDir Path temporary) throws Exception {
        folder = temporary;
        workspace = new Workspace(folder)
                .write(NASTY, Workspace.WITH_FINDINGS.formatted(NAME))
                .write("-clean.canvas.json", Workspace.CLEAN)
                .write("broken.canvas.json", "{ \"title\": ");
        github = workspace.check(
                "--format=github",
                "--report=json=r.json",
                "--report=sarif=r.sarif",
                "--report=junit=r.junit.xml",
                "--report=gitlab=r.gitlab.json",
                "--report=checkstyle=r.checkstyle.xml",
                "--report=line=r.txt",
                "--report=text=deep/er/r.txt");
        assertThat(github.exitCode()).as(github.toString()).isEqualTo(1);
    }

    @Test
    void line_and_column_are_the_same_in_all_of_them() throws Exception {
        List<String> locations = new ArrayList<>();
        for (JsonNode file : JSON.readTree(workspace.read("r.json")).get("files")) {
            file.get("findings")
                    .forEach(finding -> locations.add(finding.get("rule").asString() + " "
                            + finding.get("line").asInt() + ":"
                            + finding.get("column").asInt()));
        }
        assertThat(locations).hasSizeGreaterThan(4).contains("value.unserved 7:15");
        assertThat(sarifLocations()).containsExactlyElementsOf(locations);
        assertThat(checkstyleLocations()).containsExactlyElementsOf(locations);
        assertThat(lineLocations("r.txt")).containsExactlyElementsOf(locations);
        assertThat(lineLocations("deep/er/r.txt")).containsExactlyElementsOf(locations);
        assertThat(junitLocations()).containsExactlyElementsOf(locations);
        assertThat(annotations().stream().map(ReportFormatsTest::gitHubPlace))
                .containsExactlyInAnyOrderElementsOf(locations);
        List<String> lines =
                locations.stream().map(place -> place.split(":")[0]).toList();
        List<String> ofGitLab = new ArrayList<>();
        JSON.readTree(workspace.read("r.gitlab.json"))
                .forEach(issue -> ofGitLab.add(issue.get("check_name").asString() + " "
                        + issue.get("location").get("lines").get("begin").asInt()));
        assertThat(ofGitLab).containsExactlyElementsOf(lines);
    }

    @Test
    void github_gets_errors_first_and_everything_escaped() {
        List<String> lines = annotations();
        assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) file=[^:]+::.*"));
        assertThat(lines)
                .contains("::error file=%3A%3A100%25%2C a%3Ab 中文 <&>.canvas.json,line=7,endLine=7,col=15,endColumn="
                        + (15 + NAME.length() + 2)
                        + ",title=value.unserved::\"::error %250A, \u0001 价值 ]]>\" serves no customer segment."
                        + " Fix: link it to at least one segment (\"serves\"), for example \"a\".");
        List<String> kinds = lines.stream().map(line -> line.split("[: ]+")[1]).toList();
        List<String> sorted = new ArrayList<>(kinds);
        sorted.sort(java.util.Comparator.comparing(
                kind -> List.of("error", "warning", "notice").indexOf(kind)));
        assertThat(kinds).isEqualTo(sorted);
    }

    @Test
    void no_line_for_people_can_be_taken_for_a_command() throws Exception {
        assertThat(workspace.read("deep/er/r.txt").lines())
                .noneMatch(line -> line.stripLeading().startsWith("::"));
        assertThat(workspace.read("r.txt").lines())
                .noneMatch(line -> line.stripLeading().startsWith("::"));
    }

    @Test
    void sarif_is_what_code_scanning_wants() throws Exception {
        JsonNode sarif = JSON.readTree(workspace.read("r.sarif"));
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        assertThat(sarif.get("$schema").asString()).contains("sarif-schema-2.1.0.json");
        JsonNode run = sarif.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isEqualTo("canvas");
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
        }
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            int index = result.get("ruleIndex").asInt();
            assertThat(driver.get("rules").get(index).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("partialFingerprints").propertyNames()).containsExactly("canvas/v1");
            assertThat(fingerprints.add(
                            result.at("/partialFingerprints/canvas~1v1").asString()))
                    .isTrue();
            assertThat(result.has("baselineState")).isFalse();
        }
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("%3A%3A100%25%2C%20a%3Ab%20%E4%B8%AD%E6%96%87%20%3C%26%3E.canvas.json");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "broken.canvas.json/r.sarif, The file could not be written.",
        "deep,                       The file could not be written: Is a directory"
    })
    void a_report_that_cannot_be_written_is_reported_by_name(String file, String told) throws Exception {
        CanvasCommand result = workspace.check("--quiet", "--report=sarif=" + file, "./-clean.canvas.json");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("canvas: " + file + ": " + told + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./a.canvas.json",
                "link.json",
                "canvas-policy.json",
                "old/baseline.json",
                "given.json --baseline=given.json",
                "given.json --write-baseline=given.json",
                "not-yet.json --write-baseline=./not-yet.json"
            })
    void a_report_does_not_go_to_what_a_check_needs(String arguments, @TempDir Path other) throws Exception {
        String baseline = "{ \"canvasBaseline\": \"1.0\", \"findings\": [] }";
        Workspace own = new Workspace(other)
                .write("a.canvas.json", Workspace.CLEAN)
                .write("canvas-policy.json", "{ \"baseline\": \"old/baseline.json\" }")
                .write("old/baseline.json", baseline)
                .write("given.json", baseline);
        Files.createSymbolicLink(other.resolve("link.json"), Path.of("a.canvas.json"));
        CanvasCommand result = own.check(("--report=json=" + arguments).split(" "));
        String report = arguments.split(" ")[0];
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("canvas: a report cannot overwrite a file that the check uses: " + report);
        assertThat(own.read("a.canvas.json")).isEqualTo(Workspace.CLEAN);
        assertThat(List.of(own.read("old/baseline.json"), own.read("given.json")))
                .containsOnly(baseline);
    }

    @Test
    void an_empty_report_is_still_one() throws Exception {
        CanvasCommand sarif = workspace.check("--format=sarif", "--", "-clean.canvas.json");
        assertThat(JSON.readTree(sarif.out()).at("/runs/0/results").isEmpty()).isTrue();
        CanvasCommand gitlab = workspace.check("--format=gitlab", "./-clean.canvas.json");
        assertThat(gitlab.out()).isEqualTo("[]\n");
        CanvasCommand checkstyle = workspace.check("--format=checkstyle", "./-clean.canvas.json");
        assertThat(checkstyle.out()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                  <file name="-clean.canvas.json"/>
                </checkstyle>
                """);
        CanvasCommand junit = workspace.check("--format=junit", "./-clean.canvas.json");
        assertThat(junit.out()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="canvas check">
                  <testsuite name="-clean.canvas.json" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="No findings" classname="-clean.canvas.json" time="0"/>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void junit_has_a_suite_a_file_and_unique_cases() throws Exception {
        Document document = xml("r.junit.xml");
        assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        List<Element> cases = elements(document, "testcase");
        assertThat(cases.stream().map(each -> each.getAttribute("classname") + each.getAttribute("name")))
                .doesNotHaveDuplicates();
        assertThat(elements(document, "failure"))
                .allMatch(failure -> failure.getTextContent().contains(": error ["));
        assertThat(elements(document, "system-out"))
                .isNotEmpty()
                .allMatch(out -> !out.getTextContent().contains(": error ["));
        assertThat(workspace.read("r.junit.xml")).doesNotContain("\u0001").contains("价值");
    }

    @Test
    void gitlab_has_unique_fingerprints_that_survive_moved_lines() throws Exception {
        List<String> before = fingerprints(workspace.read("r.gitlab.json"));
        assertThat(before).doesNotHaveDuplicates();
        workspace.write("moved/" + NASTY, "");
        CanvasCommand moved = new Workspace(folder.resolve("moved"))
                .write(NASTY, "\n\n\n" + Workspace.WITH_FINDINGS.formatted(NAME))
                .write("broken.canvas.json", "\n{ \"title\": ")
                .check("--format=gitlab");
        assertThat(fingerprints(moved.out())).isEqualTo(before);
        assertThat(workspace.read("r.gitlab.json")).startsWith("[\n").contains("\"severity\": \"major\"");
    }

    private static List<String> fingerprints(String report) {
        List<String> fingerprints = new ArrayList<>();
        JSON.readTree(report)
                .forEach(issue -> fingerprints.add(issue.get("fingerprint").asString()));
        return fingerprints;
    }

    private List<String> sarifLocations() throws Exception {
        List<String> locations = new ArrayList<>();
        for (JsonNode result : JSON.readTree(workspace.read("r.sarif")).at("/runs/0/results")) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            locations.add(result.get("ruleId").asString() + " "
                    + region.get("startLine").asInt() + ":"
                    + region.get("startColumn").asInt());
        }
        return locations;
    }

    private List<String> checkstyleLocations() throws Exception {
        return elements(xml("r.checkstyle.xml"), "error").stream()
                .map(error -> error.getAttribute("source").replaceFirst("canvas\\.", "") + " "
                        + error.getAttribute("line") + ":" + error.getAttribute("column"))
                .toList();
    }

    private List<String> lineLocations(String report) throws Exception {
        return workspace
                .read(report)
                .lines()
                .filter(line -> line.matches(ACCOUNT))
                .map(line -> line.replaceFirst(ACCOUNT, "$2 $1"))
                .toList();
    }

    private List<String> junitLocations() throws Exception {
        return elements(xml("r.junit.xml"), "testcase").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(account -> !account.isEmpty())
                .map(account -> account.lines().findFirst().orElseThrow().replaceFirst(ACCOUNT, "$2 $1"))
                .toList();
    }

    private List<String> annotations() {
        return github.out().lines().filter(line -> line.startsWith("::")).toList();
    }

    private static String gitHubPlace(String line) {
        return line.replaceFirst(".*,line=(\\d+),endLine=\\d+,col=(\\d+),endColumn=\\d+,title=([^:]+)::.*", "$3 $1:$2");
    }

    private Document xml(String name) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(workspace.read(name))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
