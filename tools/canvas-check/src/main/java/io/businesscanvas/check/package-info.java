/** Checks of many canvas files: their selection, and the findings in each. */
@NullMarked
package io.businesscanvas.check;

import org.jspecify.annotations.NullMarked;
