/** Fixes of findings, each computed from the finding and its document when it is requested. */
@NullMarked
package io.businesscanvas.json.internal.fix;

import org.jspecify.annotations.NullMarked;
