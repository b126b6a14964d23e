package io.businesscanvas.jackson;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import io.businesscanvas.value.RuleId;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a report as one file of the JSON report: name, findings, rules that were skipped, number of suppressed
 * findings.
 */
final class ReportSerializer extends StdSerializer<ValidationReport> {
    private final FindingSerializer findings;

    ReportSerializer(FindingSerializer findings) {
        super(ValidationReport.class);
        this.findings = findings;
    }

    @Override
    public void serialize(ValidationReport report, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        report.source().map(CanvasSource::name).ifPresent(name -> out.writeStringProperty("file", name));
        out.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> findings.serialize(finding, out, context));
        out.writeEndArray();
        write("rulesRun", report.rulesRun().stream(), out);
        write(
                "rulesSkipped",
                report.rulesSkipped().stream().map(SkippedRule::rule).distinct(),
                out);
        out.writeNumberProperty("suppressed", report.suppressed().size());
        out.writeEndObject();
    }

    private static void write(String property, Stream<RuleId> rules, JsonGenerator out) {
        out.writeArrayPropertyStart(property);
        rules.forEach(rule -> out.writeString(rule.value()));
        out.writeEndArray();
    }
}
