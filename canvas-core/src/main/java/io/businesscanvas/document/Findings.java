package io.businesscanvas.document;

import java.util.List;
import java.util.Optional;

/**
 * The findings of one canvas, and the text they refer to: what every report has.
 *
 * @since 0.1
 */
public interface Findings {
    /** Returns the text; empty if the canvas was not read from one. */
    Optional<CanvasSource> source();

    /** Returns the findings, in the order in which they are reported. */
    List<Finding> findings();
}
