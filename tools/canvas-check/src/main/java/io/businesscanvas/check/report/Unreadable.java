package io.businesscanvas.check.report;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.validation.ValidationReport;
import java.util.List;
import java.util.Optional;

/** A file that could not be read, as a finding at its beginning. */
final class Unreadable {
    private Unreadable() {}

    static ValidationReport report(String file, Message reason) {
        CanvasSource source = CanvasSource.of(file, "");
        Finding finding = new Finding(
                RuleId.of(ReportMessages.UNREADABLE),
                Severity.ERROR,
                new Location.AtProperty(CanvasPath.root()),
                Optional.of(source.span(0, 0)),
                reason,
                Optional.empty(),
                List.of());
        return new ValidationReport(Optional.of(source), List.of(finding), List.of(), List.of(), List.of());
    }
}
