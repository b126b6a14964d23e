/** Reads and writes canvas files. */
@NullMarked
package io.businesscanvas.json;

import org.jspecify.annotations.NullMarked;
