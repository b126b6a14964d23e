/** Which rules apply, how severe their findings are, and which findings are known. */
@NullMarked
package io.businesscanvas.policy;

import org.jspecify.annotations.NullMarked;
