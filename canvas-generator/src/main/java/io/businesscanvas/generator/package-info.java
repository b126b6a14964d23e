/** Random canvases from a seed; {@link io.businesscanvas.generator.CanvasGenerator} is the entry point. */
@NullMarked
package io.businesscanvas.generator;

import org.jspecify.annotations.NullMarked;
