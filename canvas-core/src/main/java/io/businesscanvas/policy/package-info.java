/** Which rules matter and how much, and which findings are known already. */
@NullMarked
package io.businesscanvas.policy;

import org.jspecify.annotations.NullMarked;
