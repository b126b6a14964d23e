/** What the command explains: rules, words and the format. */
@NullMarked
package io.businesscanvas.cli.reference;

import org.jspecify.annotations.NullMarked;
