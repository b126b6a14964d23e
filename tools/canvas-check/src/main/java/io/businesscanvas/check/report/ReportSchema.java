package io.businesscanvas.check.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of {@link ReportFormat#JSON}, for programs that read it.
 *
 * @since 0.1
 */
public final class ReportSchema {
    private ReportSchema() {}

    /** Returns the schema as text, with line breaks and a newline at the end. */
    public static String text() {
        try (InputStream in = ReportSchema.class.getResourceAsStream("report.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
