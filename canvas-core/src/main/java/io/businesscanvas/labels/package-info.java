/**
 * The names of blocks, kinds and relations, and messages, in English and Simplified Chinese; start with
 * {@link io.businesscanvas.labels.Labels}.
 */
@NullMarked
package io.businesscanvas.labels;

import org.jspecify.annotations.NullMarked;
