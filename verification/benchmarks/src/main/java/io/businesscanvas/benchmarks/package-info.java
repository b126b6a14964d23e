/** How fast and how frugal the library is; {@link io.businesscanvas.benchmarks.SideBySide} prints a table. */
package io.businesscanvas.benchmarks;
