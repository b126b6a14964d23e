package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Keyword;
import io.businesscanvas.model.Suppression;
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

    ValueFormatter(Locale locale) {
        this.locale = locale;
        this.labels = Labels.in(locale);
    }

    /** What a property is called; it may be one that the entry had in another block. */
    String nameOf(Block block, String property) {
        Optional<EntryAttribute> attribute = Stream.concat(Stream.of(block), Arrays.stream(Block.values()))
                .flatMap(candidate -> EntryAttribute.find(candidate, property).stream())
                .findFirst();
        return attribute.map(labels::name).orElseGet(() -> RenderMessages.text(locale, "property." + property));
    }

    String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(this::of)
                    .collect(Collectors.joining(RenderMessages.text(locale, "list.separator")));
        }
        if (value instanceof Keyword keyword) {
            return labels.name(keyword);
        }
        if (value instanceof Amount amount) {
            return of(amount);
        }
        if (value instanceof Boolean flag) {
            return RenderMessages.text(locale, "value." + flag);
        }
        if (value instanceof Suppression suppression) {
            return suppression.rule() + " (" + suppression.reason() + ")";
        }
        return value.toString();
    }

    private String of(Amount amount) {
        String value = amount.value().toPlainString();
        String code = amount.currency().getCurrencyCode();
        Message message = amount.per()
                .map(per -> RenderMessages.message("amount.per", value, code, labels.name(per)))
                .orElseGet(() -> RenderMessages.message("amount", value, code));
        return message.in(locale);
    }
}
