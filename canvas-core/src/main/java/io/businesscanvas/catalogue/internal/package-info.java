/** What the rules of the catalogue search for, their texts and their lists of names. Not exported. */
@NullMarked
package io.businesscanvas.catalogue.internal;

import org.jspecify.annotations.NullMarked;
