/** Makes the table of display widths that canvas-render-text carries. */
@NullMarked
package io.businesscanvas.widthtable;

import org.jspecify.annotations.NullMarked;
