/** Canvases as web pages and pictures; start with {@link io.businesscanvas.render.web.HtmlRenderer}. */
@NullMarked
package io.businesscanvas.render.web;

import org.jspecify.annotations.NullMarked;
