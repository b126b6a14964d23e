package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.test.ExpectedChange.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for the difference between two canvases: each names some of the changes, and {@link #andNothingElse}
 * verifies that all are named.
 *
 * <p>Entries are named by their id, or by block and id ({@code channels/web-shop}).
 *
 * @since 0.1
 */
public class DiffAssert extends DomainAssert<DiffAssert, CanvasDiff> {
    static final AssertType<DiffAssert, CanvasDiff> TYPE =
            new AssertType<>(DiffAssert.class, CanvasDiff.class, DiffAssert::new);

    private final List<ExpectedChange> left = new ArrayList<>();

    /** Creates assertions for a difference; use {@link CanvasAssertions#assertThat(CanvasDiff)} instead. */
    public DiffAssert(@Nullable CanvasDiff actual) {
        super(actual, DiffAssert.class);
        if (actual != null) {
            actual.changes().stream().flatMap(ExpectedChange::of).forEach(left::add);
        }
    }

    /**
     * Verifies that nothing changed.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasDiff.between(Canvases.minimal(), Canvases.minimal())).isEmpty();
     * // fails
     * assertThat(CanvasDiff.between(Canvases.minimal(), Canvases.complete())).isEmpty();
     * }</pre>
     */
    public DiffAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            throw failed("Expected no change, but found:\n\n" + FailureText.of(actual));
        }
        return this;
    }

    /**
     * Verifies that entries were added.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of(Channel.of("Shop")))).byAdding("shop");
     * // fails
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of(Channel.of("Shop")))).byAdding("web-shop");
     * }</pre>
     */
    public DiffAssert byAdding(String... ids) {
        return by(Kind.ADD, ids);
    }

    /**
     * Verifies that entries were removed.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasDiff.between(Canvases.of(Channel.of("Shop")), Canvases.of())).byRemoving("shop");
     * // fails
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of(Channel.of("Shop")))).byRemoving("shop");
     * }</pre>
     */
    public DiffAssert byRemoving(String... ids) {
        return by(Kind.REMOVE, ids);
    }

    /**
     * Verifies that entries have other names.
     *
     * <pre>{@code
     * // passes
     * Channel shop = Channel.of("Shop");
     * assertThat(CanvasDiff.between(Canvases.of(shop), Canvases.of(shop.withName("Store")))).byRenaming("shop");
     * // fails
     * Channel shop = Channel.of("Shop");
     * assertThat(CanvasDiff.between(Canvases.of(shop), Canvases.of())).byRenaming("shop");
     * }</pre>
     */
    public DiffAssert byRenaming(String... ids) {
        return by(Kind.RENAME, ids);
    }

    /**
     * Verifies that entries are in another position or block.
     *
     * <pre>{@code
     * // passes
     * Channel shop = Channel.of("Shop");
     * Channel van = Channel.of("Van");
     * assertThat(CanvasDiff.between(Canvases.of(shop, van), Canvases.of(van, shop))).byMoving("van");
     * // fails
     * assertThat(CanvasDiff.between(Canvases.minimal(), Canvases.minimal())).byMoving("shop");
     * }</pre>
     */
    public DiffAssert byMoving(String... ids) {
        return by(Kind.MOVE, ids);
    }

    /**
     * Verifies that links were added.
     *
     * <pre>{@code
     * // passes
     * Channel shop = Channel.of("Shop");
     * assertThat(CanvasDiff.between(Canvases.of(shop), Canvases.of(shop.reaching("tourists"))))
     *         .byLinking("shop reaches tourists");
     * // fails
     * Channel shop = Channel.of("Shop");
     * assertThat(CanvasDiff.between(Canvases.of(shop), Canvases.of(shop.reaching("tourists"))))
     *         .byLinking("shop reaches commuters");
     * }</pre>
     *
     * @param links each an entry, a relation and the target of the link
     */
    public DiffAssert byLinking(String... links) {
        return by(Kind.LINK, links);
    }

    /**
     * Verifies that links were removed.
     *
     * <pre>{@code
     * // passes
     * BusinessCanvas before = Canvases.minimal();
     * BusinessCanvas after = before.without(before.customerSegments().get(0));
     * assertThat(after).differsFrom(before).byRemoving("neighbours").byUnlinking("shop reaches neighbours");
     * // fails
     * assertThat(CanvasDiff.between(Canvases.minimal(), Canvases.minimal())).byUnlinking("shop reaches neighbours");
     * }</pre>
     *
     * @param links each an entry, a relation and the target of the link
     */
    public DiffAssert byUnlinking(String... links) {
        return by(Kind.UNLINK, links);
    }

    /**
     * Verifies that properties have other values: those of entries, and those of the canvas itself.
     *
     * <pre>{@code
     * // passes
     * Cost rent = Cost.of("Rent");
     * assertThat(CanvasDiff.between(Canvases.of(rent), Canvases.of(rent.withKind(Cost.Kind.FIXED))))
     *         .byChanging("rent kind");
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of().withTitle("Acme"))).byChanging("title");
     * // fails
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of().withTitle("Acme"))).byChanging("language");
     * }</pre>
     *
     * @param properties each an entry and the name of its property in files, or the name of a property of the canvas
     */
    public DiffAssert byChanging(String... properties) {
        return by(Kind.CHANGE, properties);
    }

    /**
     * Verifies that there are no changes other than those named before.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of(Channel.of("Shop")))).byAdding("shop").andNothingElse();
     * // fails
     * assertThat(CanvasDiff.between(Canvases.of(), Canvases.of(Channel.of("Shop"), Channel.of("Van"))))
     *         .byAdding("shop").andNothingElse();
     * }</pre>
     */
    public DiffAssert andNothingElse() {
        isNotNull();
        if (!left.isEmpty()) {
            CanvasDiff others = new CanvasDiff(
                    actual.before(),
                    actual.after(),
                    actual.changes().stream()
                            .filter(change -> left.stream().anyMatch(each -> each.change() == change))
                            .toList());
            throw failed("Expected no other changes, but found:\n\n" + FailureText.of(others));
        }
        return this;
    }

    private DiffAssert by(Kind kind, String... names) {
        isNotNull();
        for (String name : names) {
            ExpectedChange found = left.stream()
                    .filter(each -> each.kind() == kind && each.names().contains(name))
                    .findFirst()
                    .orElseThrow(() -> failed("Expected the changes to " + kind + " \"" + name
                            + "\", but they do not:\n\n" + FailureText.of(actual)));
            left.remove(found);
        }
        return this;
    }
}
