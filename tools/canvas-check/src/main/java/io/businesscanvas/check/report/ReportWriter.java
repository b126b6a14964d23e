package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import java.io.IOException;

/**
 * One report being written: file by file in a stable order, so that no file has to be kept, then the totals.
 *
 * @since 0.1
 */
public interface ReportWriter {
    /**
     * Writes what became of the next file.
     *
     * @throws IOException if the output cannot be written
     */
    void add(CheckedFile file) throws IOException;

    /**
     * Ends the report; a report without files is still one.
     *
     * @throws IOException if the output cannot be written
     */
    void end(CheckTotals totals) throws IOException;
}
