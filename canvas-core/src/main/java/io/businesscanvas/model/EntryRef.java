package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.EntryId;
import java.util.Objects;
import java.util.Optional;

/**
 * The target of a link as it is written: an id, or block and id ({@code keyActivities/marketing}).
 *
 * <p>A reference keeps its form and is equal to another of the same form only. The block may be one
 * that does not exist: that is a finding.
 *
 * @param blockKey the key of the block, one or more ASCII letters; empty in a short reference
 * @param id the id of the entry
 * @since 0.1
 */
public record EntryRef(Optional<String> blockKey, EntryId id) {
    /**
     * Takes block and id.
     *
     * @throws IllegalArgumentException if the block is anything but ASCII letters
     */
    public EntryRef {
        Objects.requireNonNull(id, "id");
        if (blockKey.isPresent()) {
            Require.require(isLetters(blockKey.get()), "block", "must be ASCII letters", blockKey.get());
        }
    }

    /**
     * Reads {@code id} or {@code block/id}.
     *
     * @throws IllegalArgumentException if the text has neither form
     */
    public static EntryRef parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? to(EntryId.of(text))
                : new EntryRef(Optional.of(text.substring(0, slash)), EntryId.of(text.substring(slash + 1)));
    }

    /** Whether the text has one of the two forms, so that {@link #parse} takes it. */
    public static boolean isValid(String text) {
        int slash = text.indexOf('/');
        return (slash < 0 || isLetters(text.substring(0, slash))) && EntryId.isValid(text.substring(slash + 1));
    }

    /** A short reference, which leaves the block open. */
    public static EntryRef to(EntryId id) {
        return new EntryRef(Optional.empty(), id);
    }

    /** A qualified reference. */
    public static EntryRef to(Block block, EntryId id) {
        return new EntryRef(Optional.of(block.key()), id);
    }

    /** The block that is named; empty in a short reference and where there is no such block. */
    public Optional<Block> block() {
        return blockKey.flatMap(Block::fromKey);
    }

    /** Whether a block is named, be it one that exists or not. */
    public boolean isQualified() {
        return blockKey.isPresent();
    }

    /** Whether this block is named. */
    boolean names(Block block) {
        return blockKey.filter(block.key()::equals).isPresent();
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            int lower = text.charAt(i) | 0x20;
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The reference as it is written: {@code id} or {@code block/id}. */
    @Override
    public String toString() {
        return blockKey.map(key -> key + "/" + id).orElseGet(id::value);
    }
}
