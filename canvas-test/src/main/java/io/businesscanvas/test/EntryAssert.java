package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for an entry.
 *
 * @since 0.1
 */
public class EntryAssert extends DomainAssert<EntryAssert, Entry> {
    static final AssertType<EntryAssert, Entry> TYPE =
            new AssertType<>(EntryAssert.class, Entry.class, EntryAssert::new);

    /** Creates assertions for an entry; use {@link CanvasAssertions#assertThat(Entry)} instead. */
    public EntryAssert(@Nullable Entry actual) {
        super(actual, EntryAssert.class);
    }

    /**
     * Verifies the name.
     *
     * <pre>{@code
     * // passes
     * assertThat(Channel.of("Web shop")).hasName("Web shop");
     * // fails
     * assertThat(Channel.of("Web shop")).hasName("Shop");
     * }</pre>
     */
    public EntryAssert hasName(String expected) {
        isNotNull();
        return verify("name", expected, actual.name());
    }

    /**
     * Verifies the id, given or derived from the name.
     *
     * <pre>{@code
     * // passes
     * assertThat(Channel.of("Web shop")).hasId("web-shop");
     * // fails
     * assertThat(Channel.of("Web shop")).hasId("shop");
     * }</pre>
     */
    public EntryAssert hasId(String expected) {
        isNotNull();
        return verify("id", expected, actual.id().value());
    }

    /**
     * Verifies the block.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).entry("oven").isInBlock(KEY_RESOURCES);
     * // fails
     * assertThat(Canvases.minimal()).entry("oven").isInBlock(CHANNELS);
     * }</pre>
     */
    public EntryAssert isInBlock(Block expected) {
        isNotNull();
        return verify("block", expected.key(), actual.block().key());
    }

    /**
     * Verifies the status.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).entry("neighbours").hasStatus(CONFIRMED);
     * // fails
     * assertThat(Canvases.minimal()).entry("neighbours").hasStatus(CONFIRMED);
     * }</pre>
     */
    public EntryAssert hasStatus(Entry.Status expected) {
        isNotNull();
        return verify(
                "status", expected.key(), actual.status().map(Entry.Status::key).orElse("none"));
    }

    /**
     * Verifies that there is a link of a relation, among others or not.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).entry("shop").hasLink(REACHES, "home-bakers");
     * // fails
     * assertThat(Canvases.complete()).entry("shop").hasLink(REACHES, "tourists");
     * }</pre>
     *
     * @param target the link as written, or only its id
     */
    public EntryAssert hasLink(Relation relation, String target) {
        isNotNull();
        if (actual.links().to(relation).stream().noneMatch(ref -> isTo(ref, target))) {
            throw failed(links("to have the link " + relation.property() + " " + target, relation));
        }
        return this;
    }

    /**
     * Verifies all links of a relation, in any order.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).entry("shop").hasOnlyLinks(REACHES, "home-bakers", "neighbours");
     * // fails
     * assertThat(Canvases.complete()).entry("shop").hasOnlyLinks(REACHES, "neighbours");
     * }</pre>
     *
     * @param targets the links as written, or only their ids
     */
    public EntryAssert hasOnlyLinks(Relation relation, String... targets) {
        isNotNull();
        List<EntryRef> refs = actual.links().to(relation);
        boolean allMatch = refs.size() == targets.length
                && refs.stream().allMatch(ref -> Arrays.stream(targets).anyMatch(target -> isTo(ref, target)))
                && Arrays.stream(targets).allMatch(target -> refs.stream().anyMatch(ref -> isTo(ref, target)));
        if (!allMatch) {
            String expected = targets.length == 0
                    ? "to have no links " + relation.property()
                    : "to have only the links " + relation.property() + " " + String.join(", ", targets);
            throw failed(links(expected, relation));
        }
        return this;
    }

    /**
     * Verifies that there are no links from this entry.
     *
     * <pre>{@code
     * // passes
     * assertThat(Channel.of("Web shop")).hasNoLinks();
     * // fails
     * assertThat(Channel.of("Web shop").reaching("neighbours")).hasNoLinks();
     * }</pre>
     */
    public EntryAssert hasNoLinks() {
        isNotNull();
        if (!actual.links().isEmpty()) {
            throw failed("Expected \"" + actual.name() + "\" to have no links, but it has "
                    + actual.links().asMap().entrySet().stream()
                            .map(links -> list(links.getKey(), links.getValue()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return this;
    }

    /**
     * Verifies that the entry has the same content as another, ignoring the scale of numbers and the order of members
     * of extensions; see {@link Entry#isSameAs}. Unlike {@code isSameAs(Object)}, this does not compare references.
     *
     * <pre>{@code
     * // passes
     * assertThat(Cost.of("Rent").withAmount(Amount.of("100.0", "EUR")))
     *         .isSameAs(Cost.of("Rent").withAmount(Amount.of("100", "EUR")));
     * // fails
     * assertThat(Cost.of("Rent")).isSameAs(Cost.of("Wages"));
     * }</pre>
     */
    public EntryAssert isSameAs(Entry expected) {
        isNotNull();
        if (!actual.isSameAs(expected)) {
            throw failed(difference(expected));
        }
        return this;
    }

    /**
     * Verifies that the entry is equal to another; a failure shows what differs.
     *
     * <pre>{@code
     * // passes
     * assertThat(Cost.of("Rent")).isEqualTo(Cost.of("Rent"));
     * // fails
     * assertThat(Cost.of("Rent")).isEqualTo(Cost.of("Rent").withKind(Cost.Kind.FIXED));
     * }</pre>
     */
    @Override
    public EntryAssert isEqualTo(@Nullable Object expected) {
        if (actual != null && expected instanceof Entry other && !actual.equals(other)) {
            throw failed(difference(other));
        }
        return super.isEqualTo(expected);
    }

    private EntryAssert verify(String property, String expected, String found) {
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%s",
                    "Expected \"" + actual.name() + "\" to have the " + property + " \"" + expected
                            + "\", but it has \"" + found + "\".");
        }
        return this;
    }

    private String links(String expected, Relation relation) {
        List<EntryRef> refs = actual.links().to(relation);
        return "Expected \"" + actual.name() + "\" " + expected + ", but it has "
                + (refs.isEmpty() ? "none" : list(relation, refs)) + ".";
    }

    private static String list(Relation relation, List<EntryRef> refs) {
        return relation.property() + " " + refs.stream().map(EntryRef::toString).collect(Collectors.joining(", "));
    }

    private String difference(Entry expected) {
        return FailureText.differs("entry", "entries", CanvasDiff.between(Canvases.of(expected), Canvases.of(actual)));
    }

    private static boolean isTo(EntryRef ref, String target) {
        return ref.toString().equals(target) || ref.id().value().equals(target);
    }
}
