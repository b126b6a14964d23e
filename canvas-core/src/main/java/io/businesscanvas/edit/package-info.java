/**
 * Changes as data: {@link io.businesscanvas.edit.CanvasEdit} in the words of the model,
 * {@link io.businesscanvas.edit.TextEdit} in those of a text, and {@link io.businesscanvas.edit.Fix}, which offers one
 * to the reader of a finding.
 */
@NullMarked
package io.businesscanvas.edit;

import org.jspecify.annotations.NullMarked;
