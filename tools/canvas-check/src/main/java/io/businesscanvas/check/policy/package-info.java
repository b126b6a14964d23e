/** Which rules apply to which file; begin with {@link io.businesscanvas.check.policy.PolicyLookup}. */
@NullMarked
package io.businesscanvas.check.policy;

import org.jspecify.annotations.NullMarked;
