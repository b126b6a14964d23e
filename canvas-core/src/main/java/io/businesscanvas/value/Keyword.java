package io.businesscanvas.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A constant of a closed list, such as a kind of channel.
 *
 * <p>New constants may come with any minor version, so a {@code switch} over them needs a default.
 *
 * @since 0.1
 */
public interface Keyword {
    /** Returns the name of the constant. */
    String name();

    /** Returns the constant as it is written in files: lower case, words joined by hyphens ({@code mass-market}). */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constant of an enumeration with this key, compared exactly; empty if there is none. */
    static <K extends Enum<K> & Keyword> Optional<K> find(Class<K> type, String key) {
        Objects.requireNonNull(key, "key");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.key().equals(key))
                .findFirst();
    }
}
