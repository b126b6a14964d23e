/**
 * The small values that canvases are made of: ids, keywords, amounts and prices, and the values of extensions. All are
 * immutable and know nothing of canvases.
 */
@NullMarked
package io.businesscanvas.value;

import org.jspecify.annotations.NullMarked;
