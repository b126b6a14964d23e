/**
 * Canvases, reports and differences as text; {@link io.businesscanvas.render.text.GridRenderer} is the entry point.
 *
 * <p>Renderers are immutable and safe to share between threads. They write to any {@link Appendable} and print nothing.
 */
@NullMarked
package io.businesscanvas.render.text;

import org.jspecify.annotations.NullMarked;
