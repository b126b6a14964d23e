/** How canvas files are read and written; not exported. */
@NullMarked
package io.businesscanvas.json.internal;

import org.jspecify.annotations.NullMarked;
