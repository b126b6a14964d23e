/** What all renderers of canvases have in common; start with {@link io.businesscanvas.render.CanvasRenderer}. */
@NullMarked
package io.businesscanvas.render;

import org.jspecify.annotations.NullMarked;
