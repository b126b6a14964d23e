package io.businesscanvas.check.report;

import io.businesscanvas.document.Severity;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A notification of SARIF: why a run is incomplete.
 *
 * @param file the file that could not be read or has problems
 * @param span its span in the file, if known
 * @param text the reason
 * @param severity how severe it is
 */
record SarifNotification(String file, Optional<LineSpan> span, String text, Severity severity) {
    void write(JsonGenerator json, SarifResult results) {
        json.writeStartObject();
        json.writeStringProperty("level", SarifResult.level(severity));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        results.writePhysicalLocation(file, span);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
