/** Random canvases from a seed; {@link io.businesscanvas.generator.CanvasGenerator} is where to begin. */
@NullMarked
package io.businesscanvas.generator;

import org.jspecify.annotations.NullMarked;
