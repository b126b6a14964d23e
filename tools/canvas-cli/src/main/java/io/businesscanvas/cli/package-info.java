/** The command {@code canvas}. */
@NullMarked
package io.businesscanvas.cli;

import org.jspecify.annotations.NullMarked;
