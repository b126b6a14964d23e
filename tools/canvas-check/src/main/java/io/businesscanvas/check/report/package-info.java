/** How a check is reported; {@link io.businesscanvas.check.report.ReportFormat} lists the forms. */
@NullMarked
package io.businesscanvas.check.report;

import org.jspecify.annotations.NullMarked;
