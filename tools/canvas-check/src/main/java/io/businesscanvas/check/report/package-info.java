/** Reports of checks; {@link io.businesscanvas.check.report.ReportFormat} lists the formats. */
@NullMarked
package io.businesscanvas.check.report;

import org.jspecify.annotations.NullMarked;
