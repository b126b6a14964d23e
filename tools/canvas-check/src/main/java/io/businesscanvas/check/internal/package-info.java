/** What the tools share among themselves; not for others. */
@NullMarked
package io.businesscanvas.check.internal;

import org.jspecify.annotations.NullMarked;
