package io.businesscanvas.cli.option;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Priced;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another number to try, such as {@code fleet-contract.quantity=12}.
 *
 * @param entry the id of a stream or cost, after its block and a slash if both have it
 * @param property price, quantity or amount
 * @param number the number
 */
public record NumberChange(String entry, String property, String number) {
    private static final Pattern FORM =
            Pattern.compile("(.+)\\.(price|quantity|amount)=([0-9]{1,18}(?:\\.[0-9]{1,6})?)");

    /** Returns the change as the command line has it; empty if it is of another form. */
    public static Optional<NumberChange> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new NumberChange(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /**
     * Returns the canvas with this number instead of the one in the file; currency, unit and period stay.
     *
     * @throws IllegalArgumentException if there is no such number, or if it cannot be; the message is in this language
     */
    public BusinessCanvas appliedTo(BusinessCanvas canvas, Locale locale) {
        List<Priced> found = Stream.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE)
                .flatMap(block -> canvas.entries(block).stream())
                .map(Priced.class::cast)
                .filter(this::isOf)
                .toList();
        if (found.size() != 1) {
            String key = found.isEmpty() ? "set.unknown" : "set.ambiguous";
            throw new IllegalArgumentException(CliMessages.say(locale, key, entry));
        }
        Priced changed = possible(found.get(0), locale)
                .orElseThrow(() -> new IllegalArgumentException(
                        CliMessages.say(locale, "set.nothing", found.get(0).name(), property)));
        return canvas.replace(changed);
    }

    /** Only a percentage over 100 cannot be. */
    private Optional<Priced> possible(Priced old, Locale locale) {
        try {
            return change(old);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(CliMessages.say(locale, "set.impossible", property, number), e);
        }
    }

    private boolean isOf(Priced candidate) {
        String id = candidate.id().toString();
        return entry.equals(id) || entry.equals(candidate.block().key() + "/" + id);
    }

    private Optional<Priced> change(Priced old) {
        return switch (property) {
            case "price" -> old.price().map(price -> withPrice(old, changed(price)));
            case "quantity" -> quantity(old).map(quantity -> withQuantity(old, quantity));
            default ->
                old.amount()
                        .map(amount -> withAmount(
                                old,
                                new Amount(
                                        Amount.of(number, amount.currency().getCurrencyCode())
                                                .value(),
                                        Optional.empty(),
                                        amount.currency(),
                                        amount.per())));
        };
    }

    private Price changed(Price price) {
        if (price instanceof Price.InMoney money) {
            Price.InMoney other = Price.of(number, money.currency().getCurrencyCode());
            return new Price.InMoney(other.value(), Optional.empty(), money.currency(), money.per(), money.unit());
        }
        return new Price.InPercent(Percentage.of(number), Optional.empty(), price.unit());
    }

    /** If the price recurs, the quantity needs no period. */
    private Optional<Quantity> quantity(Priced old) {
        Quantity other = Quantity.of(number);
        boolean recurs = old.price()
                .filter(price ->
                        price instanceof Price.InMoney money && money.per().isPresent())
                .isPresent();
        return old.quantity()
                .map(quantity -> new Quantity(other.value(), Optional.empty(), quantity.per()))
                .or(() -> recurs ? Optional.of(other) : Optional.empty());
    }

    /** An amount would hide what price and quantity come to, so it goes. */
    private static Priced withPrice(Priced old, Price price) {
        return old instanceof RevenueStream stream
                ? stream.toBuilder().price(price).amount(Optional.empty()).build()
                : ((Cost) old).toBuilder().price(price).amount(Optional.empty()).build();
    }

    private static Priced withQuantity(Priced old, Quantity quantity) {
        return old instanceof RevenueStream stream
                ? stream.toBuilder().quantity(quantity).amount(Optional.empty()).build()
                : ((Cost) old)
                        .toBuilder().quantity(quantity).amount(Optional.empty()).build();
    }

    private static Priced withAmount(Priced old, Amount amount) {
        return old instanceof RevenueStream stream
                ? stream.toBuilder().amount(amount).build()
                : ((Cost) old).toBuilder().amount(amount).build();
    }
}
