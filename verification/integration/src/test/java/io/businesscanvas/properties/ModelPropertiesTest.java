package io.businesscanvas.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasIndex;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every canvas; a failure names the seed. */
class ModelPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_builder_returns_the_value_it_was_made_from(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        assertThat(canvas.toBuilder().build()).isEqualTo(canvas).hasSameHashCodeAs(canvas);
        assertThat(canvas.entries())
                .allSatisfy(entry -> assertThat(rebuilt(entry))
                        .isEqualTo(entry)
                        .hasSameHashCodeAs(entry)
                        .isNotSameAs(entry));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_seeds_give_equal_canvases(long seed) {
        BusinessCanvas one = CanvasGenerator.from(seed).anything();
        BusinessCanvas other = CanvasGenerator.from(seed).anything();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one).isNotEqualTo(one.withTitle(one.title() + "!"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void adding_entry_by_entry_keeps_order(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        BusinessCanvas.Builder builder = BusinessCanvas.builder().title("x");
        canvas.entries().forEach(builder::add);
        assertThat(builder.build().entries()).isEqualTo(canvas.entries());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_verbs_does_not_matter(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        assertThat(canvas.entries()).allSatisfy(entry -> {
            EntryLinks backwards = EntryLinks.none();
            for (int i = Relation.values().length - 1; i >= 0; i--) {
                backwards = backwards.with(Relation.values()[i], entry.links().to(Relation.values()[i]));
            }
            assertThat(entry.withLinks(backwards)).isEqualTo(entry).hasSameHashCodeAs(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_exported_method_changes_a_collection(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        assertUnchangeable(List.of(canvas.entries(), canvas.authors(), canvas.tags(), canvas.suppressions()));
        assertUnchangeable(List.of(canvas.index().links(), canvas.entries(Block.CHANNELS)));
        for (Entry entry : canvas.entries()) {
            EntryAttribute.of(entry.block()).stream()
                    .flatMap(attribute -> attribute.valueOf(entry).stream())
                    .filter(List.class::isInstance)
                    .forEach(list -> assertUnchangeable(List.of((List<?>) list)));
            assertUnchangeable(entry.links().asMap().values());
            assertUnchangeable(List.of(entry.links().asMap().keySet(), entry.suppressions()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_index_agrees_with_the_links_in_both_directions(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        long written = canvas.entries().stream()
                .flatMap(entry -> entry.links().asMap().values().stream())
                .mapToLong(List::size)
                .sum();
        assertThat(canvas.index().links()).hasSize((int) written);
        for (Entry entry : canvas.entries()) {
            assertThat(canvas.index().linksTo(entry))
                    .allSatisfy(link -> assertThat(link.targets()).contains(entry));
        }
        for (Link link : canvas.index().links()) {
            assertThat(link.targets())
                    .allSatisfy(target -> assertThat(canvas.index().linksTo(target, link.relation()))
                            .contains(link));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renaming_an_id_breaks_no_link(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        for (Entry entry : canvas.entries()) {
            for (EntryId newId : idsNotIn(canvas, entry.block())) {
                assertRenamed(canvas, canvas.rename(entry.block(), entry.id(), newId));
            }
        }
    }

    /** Ids that other blocks use, so that links could get mixed up, and one that nobody does. */
    private static Set<EntryId> idsNotIn(BusinessCanvas canvas, Block block) {
        Set<EntryId> ids = new TreeSet<>(Set.of(EntryId.of("fresh")));
        canvas.entries().forEach(entry -> ids.add(entry.id()));
        canvas.entries(block).forEach(entry -> ids.remove(entry.id()));
        return ids;
    }

    /** Each resolved link of each entry leads to where it led before; other links may have become several. */
    private static void assertRenamed(BusinessCanvas canvas, BusinessCanvas renamed) {
        for (int i = 0; i < canvas.entries().size(); i++) {
            List<List<Integer>> after = targets(renamed, i);
            assertThat(after).containsAll(targets(canvas, i));
        }
    }

    private static List<List<Integer>> targets(BusinessCanvas canvas, int position) {
        Entry entry = canvas.entries().get(position);
        return entry.links().asMap().keySet().stream()
                .flatMap(relation -> canvas.index().linksFrom(entry, relation).stream())
                .filter(Link::isResolved)
                .map(link -> positions(canvas, link))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removing_an_entry_leaves_no_link_to_it(long seed) {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        for (Entry entry : canvas.entries()) {
            BusinessCanvas without = canvas.without(entry);
            assertThat(without.find(entry.block(), entry.id())).isEmpty();
            assertThat(brokenLinks(without)).isLessThanOrEqualTo(brokenLinks(canvas));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_derived_id_is_a_valid_id(long seed) {
        assertThat(CanvasGenerator.from(seed).anything().entries()).allSatisfy(entry -> {
            EntryId derived = EntryId.fromName(entry.name());
            assertThat(EntryId.isValid(derived.value())).isTrue();
            assertThat(EntryId.of(derived.value())).isEqualTo(derived);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void many_threads_see_one_index_and_get_the_same_answers(long seed) throws Exception {
        BusinessCanvas canvas = CanvasGenerator.from(seed).anything();
        BusinessCanvas untouched = CanvasGenerator.from(seed).anything();
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<CanvasIndex>> seen = threads.invokeAll(Collections.nCopies(4, () -> {
                start.await();
                return canvas.index();
            }));
            for (Future<CanvasIndex> index : seen) {
                assertThat(index.get()).isSameAs(canvas.index());
                assertThat(index.get().links()).isEqualTo(untouched.index().links());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Integer> positions(BusinessCanvas canvas, Link link) {
        return link.targets().stream().map(canvas.entries()::indexOf).toList();
    }

    private static long brokenLinks(BusinessCanvas canvas) {
        return canvas.index().links().stream()
                .filter(link -> link.targets().isEmpty())
                .count();
    }

    private static void assertUnchangeable(Collection<? extends Collection<?>> collections) {
        assertThat(collections)
                .filteredOn(collection -> !collection.isEmpty())
                .allSatisfy(collection ->
                        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    private static Entry rebuilt(Entry entry) {
        return entry.toBuilder().build();
    }
}
