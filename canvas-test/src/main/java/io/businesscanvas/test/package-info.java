/**
 * Assertions, fixtures and JUnit parameters for tests that deal with canvases;
 * {@link io.businesscanvas.test.CanvasAssertions} is the entry point.
 */
@NullMarked
package io.businesscanvas.test;

import org.jspecify.annotations.NullMarked;
