/**
 * Which rules apply, how severe their findings are, and which findings are known; also as read from policy files and
 * baselines.
 */
@NullMarked
package io.businesscanvas.policy;

import org.jspecify.annotations.NullMarked;
