/** Changes JSON texts by the smallest edits: items and properties keep the layout of their neighbours. */
@NullMarked
package io.businesscanvas.json.internal.edit;

import org.jspecify.annotations.NullMarked;
