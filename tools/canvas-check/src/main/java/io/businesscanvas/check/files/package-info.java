/** Which files are checked; begin with {@link io.businesscanvas.check.files.FileSelection}. */
@NullMarked
package io.businesscanvas.check.files;

import org.jspecify.annotations.NullMarked;
