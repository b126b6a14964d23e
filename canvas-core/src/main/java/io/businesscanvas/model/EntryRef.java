package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.EntryId;
import java.util.Objects;
import java.util.Optional;

/**
 * The target of a link as it is written: an id, or block and id ({@code keyActivities/marketing}).
 *
 * <p>A reference keeps its form and is equal only to references of the same form. The block may be unknown; a rule
 * reports that.
 *
 * @param blockKey the key of the block, one or more ASCII letters; empty in a short reference
 * @param id the id of the entry
 * @since 0.1
 */
public record EntryRef(Optional<String> blockKey, EntryId id) {
    /**
     * Creates a reference.
     *
     * @throws IllegalArgumentException if the block does not consist of ASCII letters
     */
    public EntryRef {
        Objects.requireNonNull(id, "id");
        if (blockKey.isPresent()) {
            Require.require(isLetters(blockKey.get()), "block", "must be ASCII letters", blockKey.get());
        }
    }

    /**
     * Parses {@code id} or {@code block/id}.
     *
     * @throws IllegalArgumentException if the text has neither form
     */
    public static EntryRef parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? to(EntryId.of(text))
                : new EntryRef(Optional.of(text.substring(0, slash)), EntryId.of(text.substring(slash + 1)));
    }

    /** Returns whether the text has one of the two forms that {@link #parse} accepts. */
    public static boolean isValid(String text) {
        int slash = text.indexOf('/');
        return (slash < 0 || isLetters(text.substring(0, slash))) && EntryId.isValid(text.substring(slash + 1));
    }

    /** Returns a short reference, without a block. */
    public static EntryRef to(EntryId id) {
        return new EntryRef(Optional.empty(), id);
    }

    /** Returns a qualified reference. */
    public static EntryRef to(Block block, EntryId id) {
        return new EntryRef(Optional.of(block.key()), id);
    }

    /** Returns the block; empty for a short reference or an unknown block. */
    public Optional<Block> block() {
        return blockKey.flatMap(Block::fromKey);
    }

    /** Returns whether the reference names a block, known or not. */
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

    /** Returns the reference as it is written: {@code id} or {@code block/id}. */
    @Override
    public String toString() {
        return blockKey.map(key -> key + "/" + id).orElseGet(id::value);
    }
}
