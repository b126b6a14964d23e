/**
 * Operations on texts: whitespace, normal forms, nearest words, bundles in two languages. Shared with the sister
 * modules only.
 */
@NullMarked
package io.businesscanvas.internal.text;

import org.jspecify.annotations.NullMarked;
