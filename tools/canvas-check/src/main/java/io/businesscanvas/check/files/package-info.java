/** Selection of the files to check; start with {@link io.businesscanvas.check.files.FileSelection}. */
@NullMarked
package io.businesscanvas.check.files;

import org.jspecify.annotations.NullMarked;
