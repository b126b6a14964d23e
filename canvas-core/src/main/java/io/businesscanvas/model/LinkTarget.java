package io.businesscanvas.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a link can lead to: the entries of one block and id, usually one, and the links that do lead there. */
final class LinkTarget {
    private static final int FEW = 4;

    private final Block block;
    private @Nullable LinkTarget sameId;
    private List<Entry> entries;
    private List<Link> incoming = List.of();
    private int incomingRelations;

    LinkTarget(Block block, Entry entry) {
        this.block = block;
        this.entries = List.of(entry);
    }

    /** The target of this block among the given one and those behind it. */
    static @Nullable LinkTarget in(Block block, @Nullable LinkTarget first) {
        LinkTarget target = first;
        while (target != null && target.block != block) {
            target = target.sameId;
        }
        return target;
    }

    Block block() {
        return block;
    }

    /** The target of a later block with the same id. */
    @Nullable
    LinkTarget sameId() {
        return sameId;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Link> incoming() {
        return Collections.unmodifiableList(incoming);
    }

    boolean hasLink(Relation relation) {
        return (incomingRelations & 1 << relation.ordinal()) != 0;
    }

    /** Puts the target of a later block behind all of the same id. */
    void append(LinkTarget later) {
        LinkTarget last = this;
        while (last.sameId != null) {
            last = last.sameId;
        }
        last.sameId = later;
    }

    void add(Entry entry) {
        entries = entries.size() == 1 ? new ArrayList<>(entries) : entries;
        entries.add(entry);
    }

    void add(Link link) {
        incoming = incoming.isEmpty() ? new ArrayList<>(FEW) : incoming;
        incoming.add(link);
        incomingRelations |= 1 << link.relation().ordinal();
    }

    /** From now on the entries can be shared. */
    void freeze() {
        entries = List.copyOf(entries);
    }
}
