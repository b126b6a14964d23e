/** Inputs that are hard to read, and what must be said about each; {@link io.businesscanvas.inputs.HardInput}. */
@NullMarked
package io.businesscanvas.inputs;

import org.jspecify.annotations.NullMarked;
