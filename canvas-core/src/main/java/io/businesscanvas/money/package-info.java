/** What streams and costs of a canvas come to in a year; start with {@link io.businesscanvas.money.MoneyTable}. */
@NullMarked
package io.businesscanvas.money;

import org.jspecify.annotations.NullMarked;
