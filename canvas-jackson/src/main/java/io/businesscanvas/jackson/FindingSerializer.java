package io.businesscanvas.jackson;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a finding: rule, severity, path, span, message, fix and what is related, in one language. */
final class FindingSerializer extends StdSerializer<Finding> {
    private final Locale locale;

    FindingSerializer(Locale locale) {
        super(Finding.class);
        this.locale = locale;
    }

    @Override
    public void serialize(Finding finding, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("rule", finding.rule().value());
        out.writeStringProperty("severity", finding.severity().key());
        out.writeStringProperty("path", finding.path().toString());
        write(finding.span(), out);
        out.writeStringProperty("message", finding.message().in(locale));
        finding.fix().ifPresent(fix -> out.writeStringProperty("fix", fix.in(locale)));
        out.writeArrayPropertyStart("related");
        for (Finding.Related related : finding.related()) {
            out.writeStartObject();
            out.writeStringProperty("path", related.location().path().toString());
            write(related.span(), out);
            out.writeStringProperty("message", related.message().in(locale));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Optional<SourceSpan> span, JsonGenerator out) {
        if (span.isPresent()) {
            out.writeNumberProperty("line", span.get().line());
            out.writeNumberProperty("column", span.get().column());
            out.writeNumberProperty("offset", span.get().offset());
            out.writeNumberProperty("length", span.get().length());
        }
    }
}
