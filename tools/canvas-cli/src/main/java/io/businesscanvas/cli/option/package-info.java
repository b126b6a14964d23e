/** Groups of options that several commands share. */
@NullMarked
package io.businesscanvas.cli.option;

import org.jspecify.annotations.NullMarked;
