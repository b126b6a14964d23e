package io.businesscanvas.render.text;

import io.businesscanvas.labels.AmountFormatter;
import io.businesscanvas.labels.Details;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and values of attributes in words. */
final class ValueFormatter {
    private final Locale locale;
    private final Labels labels;
    private final AmountFormatter amounts;
    private final Details details;

    ValueFormatter(Locale locale) {
        this.locale = locale;
        this.labels = Labels.in(locale);
        this.amounts = AmountFormatter.in(locale);
        this.details = Details.in(locale);
    }

    /** The name of a property, which may be one that the entry had in another block. */
    String nameOf(Block block, String property) {
        Optional<EntryAttribute> attribute = Stream.concat(Stream.of(block), Arrays.stream(Block.values()))
                .flatMap(candidate -> EntryAttribute.find(candidate, property).stream())
                .findFirst();
        return attribute.map(labels::name).orElseGet(() -> RenderMessages.text(locale, "property." + property));
    }

    String of(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(this::of)
                        .collect(Collectors.joining(PosterTexts.in(locale).separator()))
                : details.inWords(value);
    }

    /** Whether a value is a number of something, which is compared rather than replaced. */
    static boolean isMeasure(Object value) {
        return value instanceof Amount
                || value instanceof Price
                || value instanceof Quantity
                || value instanceof Percentage;
    }

    /** An older measure next to the newer one: its number alone if nothing else is different. */
    String before(Object old, Object now) {
        if (old instanceof Amount before && now instanceof Amount after) {
            boolean isLike =
                    before.currency().equals(after.currency()) && before.per().equals(after.per());
            return isLike ? amounts.range(before.value(), before.upTo()) : of(before);
        }
        if (old instanceof Price.InMoney before && now instanceof Price.InMoney after) {
            boolean isLike = before.currency().equals(after.currency())
                    && before.per().equals(after.per())
                    && before.unit().equals(after.unit());
            return isLike ? amounts.range(before.value(), before.upTo()) : of(before);
        }
        if (old instanceof Price.InPercent before && now instanceof Price.InPercent after) {
            boolean isLike = before.unit().equals(after.unit());
            return of(isLike ? new Price.InPercent(before.percent(), before.end(), Optional.empty()) : before);
        }
        if (old instanceof Quantity before && now instanceof Quantity after) {
            boolean isLike = before.per().equals(after.per());
            return isLike ? amounts.range(before.value(), before.upTo()) : of(before);
        }
        return of(old);
    }
}
