/** Boxes, borders and tables of characters, the code frame of a finding, and what is escaped in Markdown. */
@NullMarked
package io.businesscanvas.render.text.internal;

import org.jspecify.annotations.NullMarked;
