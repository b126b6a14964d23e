/** What the commands that edit a canvas share: finding what an argument names, and reporting what was done. */
@NullMarked
package io.businesscanvas.cli.edit;

import org.jspecify.annotations.NullMarked;
