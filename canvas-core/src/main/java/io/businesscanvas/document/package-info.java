/**
 * A canvas as it stood in a file: its text, the places of its parts and what was found about them. {@link
 * io.businesscanvas.document.CanvasDocument} holds it all together.
 */
@NullMarked
package io.businesscanvas.document;

import org.jspecify.annotations.NullMarked;
