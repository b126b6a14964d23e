package io.businesscanvas.generator;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws entries, wild ones and tame ones. */
final class RandomEntries {
    private static final List<String> INITIALS = List.of("cs", "vp", "ch", "cr", "rs", "kr", "ka", "kp", "co");
    private static final int DESCRIBED = 4;
    private static final String DESCRIPTION = "What there is to say about this, in a sentence of common length.";

    private final RandomValues values;
    private final WildEntries wild;

    RandomEntries(RandomValues values) {
        this.values = values;
        this.wild = new WildEntries(values);
    }

    /** An entry with any attributes, and with links that need not lead anywhere. */
    Entry anything(Block block) {
        Entry.Builder entry = wild.withOwnAttributes(block).toBuilder();
        values.maybe(values::text).ifPresent(entry::description);
        values.maybe(() -> values.oneOf(Entry.Status.values())).ifPresent(entry::status);
        values.maybe(values::id).ifPresent(entry::id);
        return entry.tags(values.some(values::text))
                .evidence(values.some(values::text))
                .suppressions(values.some(() -> Suppression.of("value.unpaid", values.name())))
                .extensions(values.extensions())
                .links(links(block, relation -> values.some(this::ref)))
                .build();
    }

    /** An entry whose id is its block and number, with a link of each of its relations that leads to an entry. */
    Entry typical(Block block, int number, int[] sizes) {
        Entry.Builder entry = TypicalEntries.of(block, TypicalEntries.name(block, values.chance(), number)).toBuilder()
                .id(typicalId(block, number))
                .links(links(block, relation -> typicalRefs(relation, block, number, sizes)));
        return number % DESCRIBED == 0 ? entry.description(DESCRIPTION).build() : entry.build();
    }

    /** Together the entries of a block lead to every entry of the relation's first target block. */
    private static List<EntryRef> typicalRefs(Relation relation, Block source, int number, int[] sizes) {
        Block target = relation.targets().get(0);
        int sources = sizes[source.ordinal()];
        int targets = sizes[target.ordinal()];
        return IntStream.iterate(number % targets, there -> there < targets, there -> there + sources)
                .mapToObj(there -> EntryRef.to(typicalId(target, there)))
                .toList();
    }

    private static EntryId typicalId(Block block, int number) {
        return EntryId.of(INITIALS.get(block.ordinal()) + number);
    }

    private static EntryLinks links(Block block, Function<Relation, List<EntryRef>> refs) {
        EntryLinks links = EntryLinks.none();
        for (Relation relation : Relation.values()) {
            if (relation.sources().contains(block)) {
                links = links.with(relation, refs.apply(relation));
            }
        }
        return links;
    }

    private EntryRef ref() {
        return new EntryRef(values.maybe(this::blockKey), values.id());
    }

    private String blockKey() {
        return values.chance() ? values.oneOf(Block.values()).key() : values.oneOf("nowhere", "Channels");
    }
}
