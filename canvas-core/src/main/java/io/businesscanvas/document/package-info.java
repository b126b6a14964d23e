/**
 * A canvas as read from a file: its text, the spans of its elements, and its findings.
 * {@link io.businesscanvas.document.CanvasDocument} holds it all together.
 */
@NullMarked
package io.businesscanvas.document;

import org.jspecify.annotations.NullMarked;
