package io.businesscanvas.model;

import io.businesscanvas.value.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property of the canvas itself as data, for generic code such as codecs, comparisons and schemas.
 *
 * <p>Constants are in the order in which files are written. Blocks, suppressions and extensions are not attributes. New
 * constants may come with any minor version, so a {@code switch} over them needs a default.
 *
 * @since 0.1
 */
public enum CanvasAttribute {
    SCHEMA("$schema", Shape.TEXT, BusinessCanvas::schema, BusinessCanvas.Builder::schema),
    FORMAT_VERSION(
            "businessCanvas",
            Shape.VERSION,
            canvas -> Optional.of(canvas.formatVersion()),
            BusinessCanvas.Builder::formatVersion),
    TITLE("title", Shape.NAME, canvas -> Optional.of(canvas.title()), BusinessCanvas.Builder::title),
    VARIANT("variant", Variant.values(), canvas -> Optional.of(canvas.variant()), BusinessCanvas.Builder::variant),
    LANGUAGE("language", Shape.LANGUAGE, BusinessCanvas::language, BusinessCanvas.Builder::language),
    DESCRIPTION("description", Shape.TEXT, BusinessCanvas::description, BusinessCanvas.Builder::description),
    DESIGNED_FOR("designedFor", Shape.TEXT, BusinessCanvas::designedFor, BusinessCanvas.Builder::designedFor),
    AUTHORS("authors", Shape.TEXTS, canvas -> present(canvas.authors()), BusinessCanvas.Builder::authors),
    DATE("date", Shape.DATE, BusinessCanvas::date, BusinessCanvas.Builder::date),
    VERSION("version", Shape.TEXT, BusinessCanvas::version, BusinessCanvas.Builder::version),
    TAGS("tags", Shape.TEXTS, canvas -> present(canvas.tags()), BusinessCanvas.Builder::tags),
    COST_ORIENTATION(
            "costOrientation",
            BusinessCanvas.CostOrientation.values(),
            BusinessCanvas::costOrientation,
            BusinessCanvas.Builder::costOrientation);

    private final String property;
    private final Shape shape;
    private final List<? extends Keyword> keywords;
    private final Function<BusinessCanvas, ? extends Optional<?>> reader;
    private final BiConsumer<BusinessCanvas.Builder, Object> setter;

    <V> CanvasAttribute(
            String property,
            Shape shape,
            Function<BusinessCanvas, Optional<V>> reader,
            BiConsumer<BusinessCanvas.Builder, V> setter) {
        this(property, shape, List.of(), reader, setter);
    }

    <K extends Keyword> CanvasAttribute(
            String property,
            K[] keywords,
            Function<BusinessCanvas, Optional<K>> reader,
            BiConsumer<BusinessCanvas.Builder, K> setter) {
        this(property, Shape.KEYWORD, List.of(keywords), reader, setter);
    }

    @SuppressWarnings("unchecked") // a value of another type fails where the builder takes it
    <V> CanvasAttribute(
            String property,
            Shape shape,
            List<? extends Keyword> keywords,
            Function<BusinessCanvas, Optional<V>> reader,
            BiConsumer<BusinessCanvas.Builder, V> setter) {
        this.property = property;
        this.shape = shape;
        this.keywords = keywords;
        this.reader = reader;
        this.setter = (builder, value) -> setter.accept(builder, (V) value);
    }

    /** Returns the name of the attribute in files and paths: {@code costOrientation}. */
    public String property() {
        return property;
    }

    /** Returns the type of its values. */
    public Shape shape() {
        return shape;
    }

    /** Returns the valid keywords; empty unless the shape is a keyword. */
    public List<? extends Keyword> keywords() {
        return keywords;
    }

    /** Returns the value in a canvas, of the type that the shape names; empty if there is none or the list is empty. */
    public Optional<Object> valueOf(BusinessCanvas canvas) {
        return reader.apply(canvas).map(Function.identity());
    }

    /**
     * Sets the value in a builder.
     *
     * @throws ClassCastException if the value is not of the type that the shape names
     */
    public void set(BusinessCanvas.Builder canvas, Object value) {
        Objects.requireNonNull(canvas, "canvas");
        Objects.requireNonNull(value, "value");
        setter.accept(canvas, value);
    }

    private static Optional<List<String>> present(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    /**
     * The types of the values of attributes.
     *
     * @since 0.1
     */
    public enum Shape {
        /** A {@link String}. */
        TEXT,
        /** A {@link String} that is not blank. */
        NAME,
        /** A {@link String} of the form {@code 1.x}. */
        VERSION,
        /** A {@link String}, a well-formed BCP 47 tag. */
        LANGUAGE,
        /** A list of {@link String}. */
        TEXTS,
        /** A {@link Keyword}. */
        KEYWORD,
        /** A {@link LocalDate} of the years 0 to 9999. */
        DATE
    }
}
