package io.businesscanvas.test;

import io.businesscanvas.model.Entry;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for the entries of a block.
 *
 * @since 0.1
 */
public class BlockAssert extends DomainAssert<BlockAssert, BlockEntries> {
    static final AssertType<BlockAssert, BlockEntries> TYPE =
            new AssertType<>(BlockAssert.class, BlockEntries.class, BlockAssert::new);

    BlockAssert(@Nullable BlockEntries actual) {
        super(actual, BlockAssert.class);
    }

    /**
     * Verifies that the block has no entries.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of()).block(CHANNELS).isEmpty();
     * // fails
     * assertThat(Canvases.minimal()).block(CHANNELS).isEmpty();
     * }</pre>
     */
    public BlockAssert isEmpty() {
        return hasNames();
    }

    /**
     * Verifies how many entries the block has.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).block(KEY_RESOURCES).hasSize(2);
     * // fails
     * assertThat(Canvases.complete()).block(KEY_RESOURCES).hasSize(3);
     * }</pre>
     */
    public BlockAssert hasSize(int expected) {
        isNotNull();
        if (actual.entries().size() != expected) {
            throw failed("Expected " + actual.block().key() + " to have " + expected + " entries, but it has "
                    + actual.entries().size() + ": " + list(actual.names()) + ".");
        }
        return this;
    }

    /**
     * Verifies the names of all entries of the block, in order.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).block(KEY_RESOURCES).hasNames("Stone oven", "Rooms on the corner");
     * // fails
     * assertThat(Canvases.complete()).block(KEY_RESOURCES).hasNames("Stone oven");
     * }</pre>
     */
    public BlockAssert hasNames(String... expected) {
        isNotNull();
        if (!actual.names().equals(List.of(expected))) {
            throw failed("Expected " + actual.block().key() + " to have " + list(List.of(expected)) + ", but it has "
                    + list(actual.names()) + ".");
        }
        return this;
    }

    /**
     * Verifies that the block has one entry with this id, and returns assertions for it.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).block(CHANNELS).entry("shop").hasName("Shop on the corner");
     * // fails
     * assertThat(Canvases.minimal()).block(CHANNELS).entry("oven");
     * }</pre>
     */
    public EntryAssert entry(String id) {
        isNotNull();
        return to(EntryAssert.TYPE, () -> {
            List<Entry> found = EntryNames.find(actual.entries(), id);
            if (found.size() == 1) {
                return found.get(0);
            }
            throw failed(EntryNames.notOne(id, actual.block().key(), found, actual.entries()));
        });
    }

    private static String list(List<String> names) {
        return names.isEmpty()
                ? "no entries"
                : names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
