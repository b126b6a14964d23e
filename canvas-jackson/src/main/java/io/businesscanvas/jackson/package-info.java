/** A Jackson module for canvases. */
@NullMarked
package io.businesscanvas.jackson;

import org.jspecify.annotations.NullMarked;
