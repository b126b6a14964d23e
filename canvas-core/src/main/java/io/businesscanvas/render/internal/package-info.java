/**
 * What renderers share: the words for entries, the rows of the poster, the widths of characters and the breaking of lines.
 * Shared with the sister modules only.
 */
@NullMarked
package io.businesscanvas.render.internal;

import org.jspecify.annotations.NullMarked;
