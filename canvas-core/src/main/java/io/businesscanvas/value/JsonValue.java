package io.businesscanvas.value;

import io.businesscanvas.internal.text.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A JSON value, kept as it was read: the value of an extension property ({@code x-...}).
 *
 * @since 0.1
 */
public sealed interface JsonValue {
    /** JSON's null. */
    JsonValue NULL = new JsonNull();

    /**
     * Returns a text.
     *
     * @throws IllegalArgumentException if it contains an unpaired surrogate
     */
    static JsonValue of(String text) {
        Objects.requireNonNull(text, "text");
        return new JsonText(text);
    }

    /** Returns a whole number. */
    static JsonValue of(long number) {
        return new JsonNumber(Long.toString(number));
    }

    /** Returns a number, exactly. */
    static JsonValue of(BigDecimal number) {
        return new JsonNumber(number.toString());
    }

    /** Returns true or false. */
    static JsonValue of(boolean truth) {
        return new JsonBoolean(truth);
    }

    /** Returns a list of values. */
    static JsonValue of(JsonValue... items) {
        Objects.requireNonNull(items, "items");
        return new JsonArray(Arrays.asList(items));
    }

    /**
     * JSON's null.
     *
     * @since 0.1
     */
    record JsonNull() implements JsonValue {}

    /**
     * True or false.
     *
     * @param value the value
     * @since 0.1
     */
    record JsonBoolean(boolean value) implements JsonValue {}

    /**
     * A number as it was written: {@code 1.0} and {@code 1} differ, and no digit is lost.
     *
     * @param literal the number in the grammar of JSON
     * @since 0.1
     */
    record JsonNumber(String literal) implements JsonValue {
        /**
         * Creates a number from its JSON text.
         *
         * @throws IllegalArgumentException if the text is not a JSON number
         */
        public JsonNumber {
            Objects.requireNonNull(literal, "literal");
            Require.require(JsonNumbers.isNumber(literal), "literal", "must be a JSON number", literal);
        }
    }

    /**
     * A text.
     *
     * @param value the text, without unpaired surrogates
     * @since 0.1
     */
    record JsonText(String value) implements JsonValue {
        /**
         * Creates a text.
         *
         * @throws IllegalArgumentException if it contains an unpaired surrogate
         */
        public JsonText {
            Objects.requireNonNull(value, "value");
            Require.wellFormed("text", value);
        }
    }

    /**
     * A list of values.
     *
     * @param items the values, in order
     * @since 0.1
     */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        /** Copies the list. */
        public JsonArray {
            Objects.requireNonNull(items, "items");
            items = List.copyOf(items);
        }
    }

    /**
     * Names and values; their order is kept and matters for equality.
     *
     * @param members the values by name, in order
     * @since 0.1
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        private static final JsonObject EMPTY = new JsonObject(Map.of());

        /**
         * Copies the map, in its order.
         *
         * @throws IllegalArgumentException if a name contains an unpaired surrogate
         */
        public JsonObject {
            members.forEach((name, value) -> {
                Require.wellFormed("name", name);
                Objects.requireNonNull(value, name);
            });
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Returns an object without members. */
        public static JsonObject empty() {
            return EMPTY;
        }

        /** Returns the value of this name, if there is one. */
        public Optional<JsonValue> get(String name) {
            Objects.requireNonNull(name, "name");
            return Optional.ofNullable(members.get(name));
        }

        /** Returns this object with a member: in its position if the name exists, else at the end. */
        public JsonObject with(String name, JsonValue value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Map<String, JsonValue> changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return new JsonObject(changed);
        }

        /** Returns whether there are no members. */
        public boolean isEmpty() {
            return members.isEmpty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonObject that && inOrder().equals(that.inOrder());
        }

        @Override
        public int hashCode() {
            return inOrder().hashCode();
        }

        private List<Map.Entry<String, JsonValue>> inOrder() {
            return new ArrayList<>(members.entrySet());
        }
    }
}
