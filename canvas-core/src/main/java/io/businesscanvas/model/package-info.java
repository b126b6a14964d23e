/**
 * The business model canvas as immutable values; {@link io.businesscanvas.model.BusinessCanvas} is the entry point.
 *
 * <p>Values of this package are immutable and safe to share between threads. Lists keep their order and cannot be
 * changed; optional values are {@link java.util.Optional}; no method accepts or returns {@code null}.
 */
@NullMarked
package io.businesscanvas.model;

import org.jspecify.annotations.NullMarked;
