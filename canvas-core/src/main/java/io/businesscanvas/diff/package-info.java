/** What changed between two canvases, in the domain's words; begin with {@link io.businesscanvas.diff.CanvasDiff}. */
@NullMarked
package io.businesscanvas.diff;

import org.jspecify.annotations.NullMarked;
