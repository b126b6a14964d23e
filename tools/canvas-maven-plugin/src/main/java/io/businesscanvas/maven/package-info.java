/**
 * The goals of the Maven plugin: {@code canvas:check}, {@code canvas:format}, {@code canvas:render} and
 * {@code canvas:explain}.
 */
@NullMarked
package io.businesscanvas.maven;

import org.jspecify.annotations.NullMarked;
