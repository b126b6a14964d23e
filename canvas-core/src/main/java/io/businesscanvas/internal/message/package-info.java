/** Messages from bundles. Shared with the sister modules only. */
@NullMarked
package io.businesscanvas.internal.message;

import org.jspecify.annotations.NullMarked;
