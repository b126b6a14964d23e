/** Shows canvases in a browser while they are edited. */
@NullMarked
package io.businesscanvas.cli.preview;

import org.jspecify.annotations.NullMarked;
