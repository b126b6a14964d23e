/** The published JSON schemas, made from the same tables as readers and writers. */
@NullMarked
package io.businesscanvas.json.internal.schema;

import org.jspecify.annotations.NullMarked;
