package io.businesscanvas.inputs;

import java.util.List;
import java.util.Optional;

/**
 * An input as a reader gets it.
 *
 * @param bytes the bytes of the file; {@code ?} stands in for what no file can hold
 * @param text what no file can hold: a text with an unpaired surrogate in it, raw
 * @param locations where problems are expected, in UTF-16 units, by their beginning
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by tests
public record WrittenInput(byte[] bytes, Optional<String> text, List<Location> locations) {
    /**
     * A stretch of the text.
     *
     * @param start its first unit
     * @param end the unit behind it
     * @since 0.1
     */
    public record Location(int start, int end) {}
}
