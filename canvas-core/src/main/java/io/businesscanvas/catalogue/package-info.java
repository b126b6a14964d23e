/** The built-in rules, written in the public vocabulary; {@code Catalogue} is the entry point. */
@NullMarked
package io.businesscanvas.catalogue;

import org.jspecify.annotations.NullMarked;
