package io.businesscanvas.render.text;

import io.businesscanvas.money.MoneyRange;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums as numbers with separators of thousands, which are commas in English and in Chinese. */
final class MoneyNumbers {
    private MoneyNumbers() {}

    /** The number as money is written: {@code 54,000}, {@code 478.80}. */
    static String grouped(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(isWhole ? "#,##0" : "#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** A range with its currency: {@code 12,000 to 15,500 EUR}. */
    static String inWords(MoneyRange range, Locale locale) {
        String code = range.currency().getCurrencyCode();
        return range.isExact()
                ? RenderMessages.message("money.exact", grouped(range.low()), code)
                        .in(locale)
                : RenderMessages.message("money.range", grouped(range.low()), grouped(range.high()), code)
                        .in(locale);
    }
}
