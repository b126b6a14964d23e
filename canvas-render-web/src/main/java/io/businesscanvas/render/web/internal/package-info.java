/** Markup, colours of segments, icons, and the room that text takes. */
@NullMarked
package io.businesscanvas.render.web.internal;

import org.jspecify.annotations.NullMarked;
