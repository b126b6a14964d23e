/** Draws canvas files into files and folders. */
@NullMarked
package io.businesscanvas.check.drawing;

import org.jspecify.annotations.NullMarked;
