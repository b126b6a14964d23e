/**
 * Shared by all renderers: texts of entries, rows of the poster, widths of characters, line breaking. Shared with the
 * sister modules only.
 */
@NullMarked
package io.businesscanvas.render.internal;

import org.jspecify.annotations.NullMarked;
