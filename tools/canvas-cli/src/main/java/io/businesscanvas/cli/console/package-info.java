/** What the command runs in: streams, language, terminal, exit codes, failures. */
@NullMarked
package io.businesscanvas.cli.console;

import org.jspecify.annotations.NullMarked;
