/** What the command runs in: streams, language, terminal, progress and failures. */
@NullMarked
package io.businesscanvas.cli.console;

import org.jspecify.annotations.NullMarked;
