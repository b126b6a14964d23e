package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.ResultSink;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes one report, file by file. Problems of policy files and baselines are reported like those of canvases unless a
 * format overrides {@link #addConfiguration}.
 *
 * @since 0.1
 */
public interface ReportWriter extends ResultSink {
    @Override
    default void addConfiguration(CheckedFile file) throws IOException {
        Objects.requireNonNull(file, "file");
        add(file);
    }

    /**
     * Ends the report; a report without files is still one.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    void end(CheckTotals totals) throws IOException;
}
