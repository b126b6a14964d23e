/** Changes between two canvases, in terms of the domain; start with {@link io.businesscanvas.diff.CanvasDiff}. */
@NullMarked
package io.businesscanvas.diff;

import org.jspecify.annotations.NullMarked;
