package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.Severity;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the results of SARIF, one per finding. */
final class SarifResult {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final JsonGenerator json;
    private final SarifRules rules;

    SarifResult(JsonGenerator json, SarifRules rules) {
        this.json = json;
        this.rules = rules;
    }

    void write(CheckedFile file, Issue issue, Acceptance acceptance, List<FileFix> fixes) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", issue.rule());
        json.writeNumberProperty("ruleIndex", rules.indexOf(issue.finding()));
        json.writeStringProperty("level", level(issue.severity()));
        writeText("message", issue.text());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        writePhysicalLocation(file.name(), Optional.of(issue.span()));
        json.writeEndObject();
        json.writeEndArray();
        writeRelated(file.name(), issue);
        writeFixes(file.name(), fixes);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("canvas/v1", issue.fingerprint());
        json.writeEndObject();
        if (file.hasBaseline()) {
            json.writeStringProperty("baselineState", acceptance.isByBaseline() ? "unchanged" : "new");
        }
        if (acceptance.isGiven()) {
            writeAcceptance(acceptance);
        }
        json.writeEndObject();
    }

    void writePhysicalLocation(String file, Optional<LineSpan> span) {
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifactLocation(file);
        span.ifPresent(found -> writeRegion("region", found));
        json.writeEndObject();
    }

    void writeArtifactLocation(String file) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.key();
    }

    void writeRegion(String name, LineSpan span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", span.line());
        json.writeNumberProperty("startColumn", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
        json.writeEndObject();
    }

    private void writeRelated(String file, Issue issue) {
        if (issue.related().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (Issue.Note note : issue.related()) {
            json.writeStartObject();
            writePhysicalLocation(file, Optional.of(note.span()));
            writeText("message", note.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAcceptance(Acceptance acceptance) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", acceptance.kind());
        json.writeStringProperty("justification", acceptance.reason());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeFixes(String file, List<FileFix> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        fixes.forEach(fix -> new SarifFix(json, this).write(file, fix));
        json.writeEndArray();
    }

    void writeText(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A relative reference; otherwise the text before a colon would be a scheme. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "/-._~".indexOf(b) >= 0;
            if (isPlain) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
