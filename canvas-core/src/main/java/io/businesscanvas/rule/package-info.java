/** The vocabulary in which rules are written; {@code Checks} is the entry point. */
@NullMarked
package io.businesscanvas.rule;

import org.jspecify.annotations.NullMarked;
