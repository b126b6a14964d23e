/** Makes the table of display widths that canvas-core carries. */
@NullMarked
package io.businesscanvas.widthtable;

import org.jspecify.annotations.NullMarked;
