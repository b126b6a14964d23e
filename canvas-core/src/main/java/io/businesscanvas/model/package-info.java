/**
 * The business model canvas as immutable values; {@link io.businesscanvas.model.BusinessCanvas} is
 * where to begin.
 *
 * <p>Values of this package are immutable and safe to share between threads. Lists keep their order
 * and cannot be changed; what may be absent is an {@link java.util.Optional}; nothing takes or
 * returns {@code null}.
 */
@NullMarked
package io.businesscanvas.model;

import org.jspecify.annotations.NullMarked;
