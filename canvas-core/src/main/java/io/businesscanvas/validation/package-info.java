/**
 * Rules that tell whether a canvas holds together; {@code Validator} is where to begin.
 */
@NullMarked
package io.businesscanvas.validation;

import org.jspecify.annotations.NullMarked;
