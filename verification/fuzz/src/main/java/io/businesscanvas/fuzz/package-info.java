/**
 * Canvases with random damage, and what must hold for all of them; {@link io.businesscanvas.fuzz.Fuzz} runs them.
 *
 * <p>The same seed gives the same input. What fails is written to a file, and belongs into {@code inputs.txt} then.
 */
@NullMarked
package io.businesscanvas.fuzz;

import org.jspecify.annotations.NullMarked;
