/**
 * Canvases as web pages and pictures; start with {@link io.businesscanvas.render.web.HtmlRenderer} or
 * {@link io.businesscanvas.render.web.SvgRenderer}.
 */
@NullMarked
package io.businesscanvas.render.web;

import org.jspecify.annotations.NullMarked;
