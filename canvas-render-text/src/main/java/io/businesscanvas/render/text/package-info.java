/**
 * Canvases, reports and differences as text; {@link io.businesscanvas.render.text.GridRenderer} is where to begin.
 *
 * <p>Renderers are immutable and safe to share between threads. They write to any {@link Appendable}, and print nothing
 * by themselves.
 */
@NullMarked
package io.businesscanvas.render.text;

import org.jspecify.annotations.NullMarked;
