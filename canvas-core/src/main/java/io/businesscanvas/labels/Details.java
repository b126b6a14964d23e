package io.businesscanvas.labels;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The details of a canvas besides names and links, in the words of one language.
 *
 * <pre>{@code
 * Details.in(Locale.ENGLISH).of(segment)   // kind: niche market; size: about twenty
 * }</pre>
 *
 * <p>Every locale other than Simplified Chinese gives English. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Details {
    private static final TextBundle TEXTS =
            TextBundle.of("details", locale -> ResourceBundle.getBundle("io.businesscanvas.labels.details", locale));

    private final Locale locale;
    private final Labels labels;
    private final AmountFormatter amounts;

    private Details(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.labels = Labels.in(locale);
        this.amounts = AmountFormatter.in(locale);
    }

    /** Returns the details in the language of this locale. */
    public static Details in(Locale locale) {
        return new Details(locale);
    }

    /**
     * Returns the details in the header of a poster, as far as they are set: designed for, designed by, date and
     * version.
     */
    public List<Detail> header(BusinessCanvas canvas) {
        List<Detail> header = new ArrayList<>(4);
        add(header, "header.designedFor", canvas.designedFor());
        add(header, "header.authors", canvas.authors());
        add(header, "header.date", canvas.date());
        add(header, "header.version", canvas.version());
        return header;
    }

    /** Returns the other details of a canvas: description, tags, cost orientation, suppressions and extensions. */
    public List<Detail> of(BusinessCanvas canvas) {
        List<Detail> details = new ArrayList<>();
        add(details, "canvas.description", canvas.description());
        add(details, "canvas.tags", canvas.tags());
        add(details, "canvas.costOrientation", canvas.costOrientation());
        add(details, "ignore", canvas.suppressions());
        addExtensions(details, canvas.extensions());
        return details;
    }

    /** Returns all details of an entry besides its name, id and links, in the order in which files are written. */
    public List<Detail> of(Entry entry) {
        List<Detail> details = new ArrayList<>();
        for (EntryAttribute attribute : EntryAttribute.of(entry.block())) {
            attribute
                    .valueOf(entry)
                    .map(value -> new Detail(labels.name(attribute), inWords(value)))
                    .ifPresent(details::add);
        }
        add(details, "ignore", entry.suppressions());
        addExtensions(details, entry.extensions());
        return details;
    }

    /** Returns a value of an attribute in words; lists are joined, texts in them by semicolons. */
    public String inWords(Object value) {
        if (value instanceof List<?> list) {
            boolean isWords = list.stream().allMatch(Keyword.class::isInstance);
            return list.stream()
                    .map(this::inWords)
                    .collect(Collectors.joining(text(isWords ? "separator.words" : "separator.texts")));
        }
        if (value instanceof Keyword keyword) {
            return labels.name(keyword);
        }
        if (value instanceof Amount amount) {
            return amounts.of(amount);
        }
        if (value instanceof Price price) {
            return amounts.of(price);
        }
        if (value instanceof Quantity quantity) {
            return amounts.of(quantity);
        }
        if (value instanceof Boolean flag) {
            return text("value." + flag);
        }
        if (value instanceof Suppression suppression) {
            return text("suppression", suppression.rule(), suppression.reason());
        }
        return value instanceof JsonValue json ? inWords(json) : value.toString();
    }

    private String inWords(JsonValue json) {
        if (json instanceof JsonValue.JsonText string) {
            return string.value();
        }
        if (json instanceof JsonValue.JsonNumber number) {
            return number.literal();
        }
        if (json instanceof JsonValue.JsonBoolean flag) {
            return Boolean.toString(flag.value());
        }
        if (json instanceof JsonValue.JsonArray array) {
            return array.items().stream().map(this::inWords).collect(Collectors.joining(", ", "[", "]"));
        }
        if (json instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + ": " + inWords(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "null";
    }

    private void add(List<Detail> details, String key, Object value) {
        Object given = value instanceof Optional<?> optional ? optional.stream().toList() : value;
        if (!given.equals(List.of())) {
            details.add(new Detail(text(key), inWords(given)));
        }
    }

    private void addExtensions(List<Detail> details, JsonObject extensions) {
        extensions.members().forEach((name, value) -> details.add(new Detail(name, inWords(value))));
    }

    private String text(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.text(locale, key) : TEXTS.text(locale, key, arguments);
    }
}
