/** The vocabulary in which rules are written; {@code Checks} is where to begin. */
@NullMarked
package io.businesscanvas.rule;

import org.jspecify.annotations.NullMarked;
