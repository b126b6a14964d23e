package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of one entry: for each relation its references, in the order given.
 *
 * <p>The order of the relations does not matter, not even for equality. If a relation has only one target block, that
 * block is removed from references.
 *
 * @since 0.1
 */
public final class EntryLinks {
    private static final EntryLinks NONE = new EntryLinks(new Group[0]);

    private final Group[] groups;

    private EntryLinks(Group[] groups) {
        this.groups = groups;
    }

    /** Returns an empty set of links. */
    public static EntryLinks none() {
        return NONE;
    }

    /** Returns the references under this relation; empty if there are none. */
    public List<EntryRef> to(Relation relation) {
        Objects.requireNonNull(relation, "relation");
        for (Group group : groups) {
            if (group.relation == relation) {
                return group.refs;
            }
        }
        return List.of();
    }

    /** Returns all references, by relation, in the order of {@link Relation}; no list is empty. */
    public Map<Relation, List<EntryRef>> asMap() {
        Map<Relation, List<EntryRef>> map = new EnumMap<>(Relation.class);
        for (Group group : groups) {
            map.put(group.relation, group.refs);
        }
        return Collections.unmodifiableMap(map);
    }

    /** How many relations are used. */
    int size() {
        return groups.length;
    }

    /** The relation at this position among those that are used, in the order of {@link Relation}. */
    Relation relation(int position) {
        return groups[position].relation;
    }

    /** The references under the relation at this position. */
    List<EntryRef> refs(int position) {
        return groups[position].refs;
    }

    /** Returns whether there are no links. */
    public boolean isEmpty() {
        return groups.length == 0;
    }

    /** Returns these links followed by the given ones; a link that already exists is not added again. */
    public EntryLinks and(Relation relation, List<EntryRef> refs) {
        Objects.requireNonNull(relation, "relation");
        Set<EntryRef> added = new LinkedHashSet<>(shortened(relation, refs));
        added.removeAll(Set.copyOf(to(relation)));
        return with(
                relation, Stream.concat(to(relation).stream(), added.stream()).toList());
    }

    /**
     * Returns these links followed by a link to each of the given entries that is not yet linked.
     *
     * @throws IllegalArgumentException if the relation does not lead to the block of an entry
     */
    public EntryLinks and(Relation relation, Entry... targets) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(targets, "targets");
        return and(relation, Arrays.asList(targets));
    }

    /**
     * Returns these links followed by a link to each of the given entries that is not yet linked.
     *
     * @throws IllegalArgumentException if the relation does not lead to the block of an entry
     */
    public EntryLinks and(Relation relation, Iterable<? extends Entry> targets) {
        Objects.requireNonNull(relation, "relation");
        List<EntryRef> refs = new ArrayList<>();
        targets.forEach(target -> refs.add(refTo(relation, target)));
        return and(relation, refs);
    }

    /** Returns these links followed by a link to each of the given ids that is not yet linked. */
    public EntryLinks and(Relation relation, EntryId... ids) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(ids, "ids");
        return and(relation, Arrays.stream(ids).map(EntryRef::to).toList());
    }

    /**
     * Returns these links followed by those of the given ones that do not exist yet, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public EntryLinks and(Relation relation, String... ids) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(ids, "ids");
        return and(relation, Arrays.stream(ids).map(EntryRef::parse).toList());
    }

    /** Returns these links with those of a relation replaced; an empty list removes the relation. */
    public EntryLinks with(Relation relation, List<EntryRef> refs) {
        Objects.requireNonNull(relation, "relation");
        int start = 0;
        while (start < groups.length && groups[start].relation.compareTo(relation) < 0) {
            start++;
        }
        int end = start < groups.length && groups[start].relation == relation ? start + 1 : start;
        int added = refs.isEmpty() ? 0 : 1;
        Group[] changed = new Group[start + added + groups.length - end];
        System.arraycopy(groups, 0, changed, 0, start);
        if (added == 1) {
            changed[start] = new Group(relation, shortened(relation, refs));
        }
        System.arraycopy(groups, end, changed, start + added, groups.length - end);
        return new EntryLinks(changed);
    }

    private static EntryRef refTo(Relation relation, Entry target) {
        Require.require(
                relation.leadsTo(target.block()),
                "target",
                "of \"" + relation.property() + "\" must be in "
                        + relation.targets().stream().map(Block::key).collect(Collectors.joining(" or ")),
                target.block().key());
        return EntryRef.to(target.block(), target.id());
    }

    private static List<EntryRef> shortened(Relation relation, List<EntryRef> refs) {
        for (EntryRef ref : refs) {
            if (ref.isQualified()) {
                return refs.stream().map(each -> shortened(relation, each)).toList();
            }
        }
        return List.copyOf(refs);
    }

    private static EntryRef shortened(Relation relation, EntryRef ref) {
        boolean isOnlyBlock = ref.isQualified()
                && relation.targets().size() == 1
                && ref.block().filter(relation.targets()::contains).isPresent();
        return isOnlyBlock ? EntryRef.to(ref.id()) : ref;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryLinks that && Arrays.equals(groups, that.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(groups);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }

    private record Group(Relation relation, List<EntryRef> refs) {}
}
