package io.businesscanvas.labels;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Amounts, prices and quantities in words.
 *
 * <pre>{@code
 * Price seat = Price.of(49, "USD").per(Period.MONTH).unit("seat");
 * AmountFormatter.in(Locale.ENGLISH).of(seat)   // 49 USD per seat and month
 * AmountFormatter.in(Locale.CHINA).of(seat)     // 每 seat 每月 49 美元
 * }</pre>
 *
 * <p>Numbers keep their digits and their scale. Every locale other than Simplified Chinese gives English. Immutable and
 * safe to share between threads.
 *
 * @since 0.1
 */
public final class AmountFormatter {
    private static final TextBundle TEXTS =
            TextBundle.of("amounts", locale -> ResourceBundle.getBundle("io.businesscanvas.labels.amounts", locale));
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;

    private final Locale locale;

    private AmountFormatter(Locale locale) {
        this.locale = locale;
    }

    /** Returns a formatter in the language of this locale. */
    public static AmountFormatter in(Locale locale) {
        return new AmountFormatter(Objects.requireNonNull(locale, "locale"));
    }

    /** Returns an amount in words: {@code 54000 to 60000 EUR per year}. */
    public String of(Amount amount) {
        String sum = sum(amount.value(), amount.upTo(), amount.currency());
        return amount.per().map(period -> every(sum, period)).orElse(sum);
    }

    /** Returns a price in words: {@code 49 USD per seat and month} or {@code 5 % per order}. */
    public String of(Price price) {
        Objects.requireNonNull(price, "price");
        if (price instanceof Price.InMoney money) {
            return of(money);
        }
        Price.InPercent percent = (Price.InPercent) price;
        String rate = text("percent", range(percent.percent().value(), percent.upTo()));
        return percent.unit().map(unit -> text("unit", rate, spaced(unit))).orElse(rate);
    }

    /** Returns a quantity in words: {@code 300 per month}. */
    public String of(Quantity quantity) {
        String number = range(quantity.value(), quantity.upTo());
        return quantity.per().map(period -> every(number, period)).orElse(number);
    }

    /** Returns a number, or a range of numbers, in words: {@code 49}, {@code 49 to 99}. */
    public String range(BigDecimal value, Optional<BigDecimal> upTo) {
        String low = value.toPlainString();
        return upTo.map(high -> text("range", low, high.toPlainString())).orElse(low);
    }

    private String of(Price.InMoney price) {
        String sum = sum(price.value(), price.upTo(), price.currency());
        if (price.unit().isEmpty()) {
            return price.per().map(period -> every(sum, period)).orElse(sum);
        }
        String unit = price.unit().get();
        return price.per()
                .map(period -> text("unit.period", sum, spaced(unit) + spaceAfter(unit), nameOf(period)))
                .orElseGet(() -> text("unit", sum, spaced(unit)));
    }

    private String sum(BigDecimal value, Optional<BigDecimal> upTo, Currency currency) {
        String code = currency.getCurrencyCode();
        String name = TEXTS.find(locale, "currency." + code).orElse(code);
        return text("sum", range(value, upTo), name);
    }

    private String every(String number, Period period) {
        return period == Period.ONCE ? text("once", number) : text("period", number, nameOf(period));
    }

    private String nameOf(Period period) {
        return text("period." + period.key());
    }

    /** A unit that directly follows a Chinese character, with a space before Latin letters and digits. */
    private String spaced(String unit) {
        return needsSpace(unit.codePointAt(0)) ? " " + unit : unit;
    }

    private String spaceAfter(String unit) {
        return needsSpace(unit.codePointBefore(unit.length())) ? " " : "";
    }

    private boolean needsSpace(int codePoint) {
        return TextBundle.isChinese(locale) && codePoint < FIRST_IDEOGRAPHIC;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
