/**
 * Characters and boxes: how wide text is drawn, where it may be broken, what is made visible, and how rectangles become
 * lines.
 */
@NullMarked
package io.businesscanvas.render.text.internal;

import org.jspecify.annotations.NullMarked;
