/** The common API of all renderers of canvases; start with {@link io.businesscanvas.render.CanvasRenderer}. */
@NullMarked
package io.businesscanvas.render;

import org.jspecify.annotations.NullMarked;
