/** Checks many canvas files: which files, and what was found in each. */
@NullMarked
package io.businesscanvas.check;

import org.jspecify.annotations.NullMarked;
