package io.businesscanvas.reports;

import io.businesscanvas.check.report.ReportFormat;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports of each form back, as far as the form goes; what it has not is 0 or empty. */
final class ReportReaders {
    private static final Pattern JUNIT = Pattern.compile(
            "(?s)(?<file>.*?):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+) \\[(?<rule>[^]]+)]\n  at canvas\\.check\\(.*?:\\d+\\)\n(?<text>.*)");
    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<file>.*?):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+) \\[(?<rule>[^]]+)] .*$");
    private static final Pattern TEXT =
            Pattern.compile("(?m)^(?<file>.*?):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+) \\[(?<rule>[^]]+)]$");
    private static final Pattern ANNOTATION = Pattern.compile(
            "(?m)^::(?<severity>\\w+) file=(?<file>[^,]*)(,line=(?<line>\\d+),endLine=\\d+(,col=(?<column>\\d+),endColumn=\\d+)?)?,title=(?<rule>[^:]+)::(?<text>.*)$");

    private ReportReaders() {}

    static List<Row> read(ReportFormat format, String report) throws Exception {
        return switch (format) {
            case JSON -> json(report);
            case SARIF -> sarif(report);
            case GITLAB -> gitLab(report);
            case CHECKSTYLE -> checkstyle(report);
            case JUNIT -> jUnit(report);
            case GITHUB -> annotations(report);
            case LINE -> lines(LINE, report);
            case TEXT -> lines(TEXT, report);
        };
    }

    private static List<Row> json(String report) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode file : JsonMapper.shared().readTree(report).get("files")) {
            String name = file.get("file").asString();
            if (file.has("failure")) {
                rows.add(new Row(
                        name,
                        1,
                        1,
                        "error",
                        "file.unreadable",
                        file.get("failure").asString()));
            }
            for (JsonNode finding : file.path("findings")) {
                String message = finding.get("message").asString();
                rows.add(new Row(
                        name,
                        finding.get("line").asInt(),
                        finding.get("column").asInt(),
                        finding.get("severity").asString(),
                        finding.get("rule").asString(),
                        finding.has("fix")
                                ? message + " Fix: " + finding.get("fix").asString()
                                : message));
            }
        }
        return rows;
    }

    private static List<Row> sarif(String report) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode result : JsonMapper.shared().readTree(report).at("/runs/0/results")) {
            JsonNode location = result.at("/locations/0/physicalLocation");
            rows.add(new Row(
                    URI.create(location.at("/artifactLocation/uri").asString()).getPath(),
                    location.at("/region/startLine").asInt(),
                    location.at("/region/startColumn").asInt(),
                    result.get("level").asString().replace("note", "hint"),
                    result.get("ruleId").asString(),
                    result.at("/message/text").asString()));
        }
        return rows;
    }

    private static List<Row> gitLab(String report) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode issue : JsonMapper.shared().readTree(report)) {
            String severity = switch (issue.get("severity").asString()) {
                case "major" -> "error";
                case "minor" -> "warning";
                default -> "hint";
            };
            rows.add(new Row(
                    issue.at("/location/path").asString(),
                    issue.at("/location/lines/begin").asInt(),
                    0,
                    severity,
                    issue.get("check_name").asString(),
                    issue.get("description").asString()));
        }
        return rows;
    }

    private static List<Row> checkstyle(String report) throws Exception {
        return elements(report, "error")
                .map(error -> new Row(
                        ((Element) error.getParentNode()).getAttribute("name"),
                        Integer.parseInt(error.getAttribute("line")),
                        Integer.parseInt(error.getAttribute("column")),
                        error.getAttribute("severity").replace("info", "hint"),
                        error.getAttribute("source").replace('/', '.').substring("canvas.".length()),
                        error.getAttribute("message")))
                .toList();
    }

    private static List<Row> jUnit(String report) throws Exception {
        return Stream.concat(elements(report, "failure"), elements(report, "error"))
                .map(Node::getTextContent)
                .flatMap(text -> JUNIT.matcher(text).results())
                .map(ReportReaders::row)
                .toList();
    }

    private static List<Row> annotations(String report) {
        return ANNOTATION
                .matcher(report)
                .results()
                .map(match -> new Row(
                        unescaped(match.group(2)),
                        match.group(4) == null ? 1 : Integer.parseInt(match.group(4)),
                        match.group(6) == null ? 0 : Integer.parseInt(match.group(6)),
                        match.group(1).replace("notice", "hint"),
                        match.group(7),
                        unescaped(match.group(8))))
                .toList();
    }

    private static List<Row> lines(Pattern pattern, String report) {
        return pattern.matcher(report)
                .results()
                .map(match -> new Row(
                        "",
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        match.group(4),
                        match.group(5),
                        ""))
                .toList();
    }

    private static Row row(MatchResult match) {
        return new Row(
                match.group(1),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                match.group(4),
                match.group(5),
                match.group(6));
    }

    private static String unescaped(String text) {
        return text.replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
    }

    private static Stream<Element> elements(String report, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)))
                .getElementsByTagName(name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }
}
