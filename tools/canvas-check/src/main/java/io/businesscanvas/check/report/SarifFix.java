package io.businesscanvas.check.report;

import tools.jackson.core.JsonGenerator;

/** Writes the fixes of a SARIF result. */
record SarifFix(JsonGenerator json, SarifResult results) {
    void write(String file, FileFix fix) {
        json.writeStartObject();
        results.writeText("description", fix.title());
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        results.writeArtifactLocation(file);
        json.writeArrayPropertyStart("replacements");
        fix.edits().forEach(this::writeReplacement);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeBooleanProperty("safe", fix.isSafe());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeReplacement(FileFix.Edit edit) {
        json.writeStartObject();
        results.writeRegion("deletedRegion", edit.span());
        results.writeText("insertedContent", edit.text());
        json.writeEndObject();
    }
}
