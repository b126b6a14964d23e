/** From bytes to tokens: encoding, limits, the grammar of JSON, and the layout of a text. */
@NullMarked
package io.businesscanvas.json.internal.source;

import org.jspecify.annotations.NullMarked;
