/** The rules that apply to each file; start with {@link io.businesscanvas.check.policy.PolicyLookup}. */
@NullMarked
package io.businesscanvas.check.policy;

import org.jspecify.annotations.NullMarked;
