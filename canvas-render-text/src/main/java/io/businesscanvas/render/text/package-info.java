/** Draws canvases and reports as text. */
@NullMarked
package io.businesscanvas.render.text;

import org.jspecify.annotations.NullMarked;
