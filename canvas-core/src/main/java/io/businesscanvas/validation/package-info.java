/** Validation of canvases against rules; {@code Validator} is the entry point. */
@NullMarked
package io.businesscanvas.validation;

import org.jspecify.annotations.NullMarked;
