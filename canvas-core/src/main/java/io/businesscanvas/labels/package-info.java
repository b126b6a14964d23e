/**
 * What blocks, kinds, relations and rules are called, in English and Simplified Chinese; begin with {@link
 * io.businesscanvas.labels.Labels}.
 */
@NullMarked
package io.businesscanvas.labels;

import org.jspecify.annotations.NullMarked;
