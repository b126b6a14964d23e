package io.businesscanvas.cli.edit;

import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Reports a change for programs. */
public final class ChangeJson {
    private ChangeJson() {}

    /** Writes what was done, with the edits of the text before. */
    public static void write(CanvasSource source, CanvasChange change, TextEdits edits, Locale locale, Writer out) {
        try (JsonGenerator json = IndentedJson.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", source.name());
            json.writeStringProperty("action", change.action());
            json.writeStringProperty("entry", change.entry());
            json.writeBooleanProperty("changed", !edits.isEmpty());
            json.writeStringProperty("summary", change.summary().in(locale));
            json.writeArrayPropertyStart("edits");
            edits.edits().forEach(edit -> write(source, edit, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(CanvasSource source, TextEdit edit, JsonGenerator json) {
        SourceSpan start = source.span(edit.offset(), 0);
        SourceSpan end = source.span(edit.end(), 0);
        json.writeStartObject();
        json.writeNumberProperty("line", start.line());
        json.writeNumberProperty("column", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeStringProperty("text", edit.text());
        json.writeEndObject();
    }
}
