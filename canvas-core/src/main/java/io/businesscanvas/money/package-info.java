/** The yearly amounts of streams and costs; start with {@link io.businesscanvas.money.MoneyTable}. */
@NullMarked
package io.businesscanvas.money;

import org.jspecify.annotations.NullMarked;
