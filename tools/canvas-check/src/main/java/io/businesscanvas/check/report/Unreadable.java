package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.value.RuleId;
import java.util.List;

/** A file that could not be read, as a finding at its beginning. */
final class Unreadable {
    private Unreadable() {}

    static CheckedFile checked(String file, Message reason) {
        return CheckedFile.of(file, report(file, reason));
    }

    static ValidationReport report(String file, Message reason) {
        CanvasSource source = CanvasSource.of(file, "");
        Finding finding = Finding.of(
                        RuleId.of(ReportMessages.UNREADABLE),
                        Severity.ERROR,
                        new Location.AtProperty(CanvasPath.root()),
                        reason)
                .withSpan(source.span(0, 0));
        return ValidationReport.of(List.of(finding)).withSource(source);
    }
}
