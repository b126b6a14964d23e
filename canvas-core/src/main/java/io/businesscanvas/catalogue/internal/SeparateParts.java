package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Link.Outcome;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A canvas that falls into parts, each of two entries or more, that no link connects; the values are their number, and
 * a name out of two of them.
 */
public final class SeparateParts implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(Relation.values());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<String> parts = new Parts(facts).names();
        if (parts.size() > 1) {
            sink.found(new Location.AtCanvas(), parts.size(), parts.get(0), parts.get(1));
        }
    }

    /** Which entries hang together: each is a number, and so is each block and id to which links lead. */
    private static final class Parts {
        private final CanvasFacts facts;
        private final Map<Target, Integer> targets = new HashMap<>();
        private final int[] starts = new int[Block.values().length];
        private final int[] parents;

        Parts(CanvasFacts facts) {
            this.facts = facts;
            for (int i = 1; i < starts.length; i++) {
                starts[i] = starts[i - 1]
                        + facts.canvas().entries(Block.values()[i - 1]).size();
            }
            parents = new int[2 * facts.size()];
            Arrays.setAll(parents, i -> i);
            facts.index().links().forEach(this::join);
            for (Block block : Block.values()) {
                joinTwins(block);
            }
        }

        /** Of each part the first name in alphabetical order, in that order. */
        List<String> names() {
            Map<Integer, Part> parts = new HashMap<>();
            for (Block block : Block.values()) {
                List<? extends Entry> entries = facts.canvas().entries(block);
                for (int i = 0; i < entries.size(); i++) {
                    Part single = new Part(1, entries.get(i).name());
                    parts.merge(root(starts[block.ordinal()] + i), single, Part::and);
                }
            }
            return parts.values().stream()
                    .filter(part -> part.size() > 1)
                    .map(Part::firstName)
                    .sorted()
                    .toList();
        }

        private void join(Link link) {
            if (link.isResolved() || link.outcome() == Outcome.AMBIGUOUS) {
                int source = starts[link.source().block().ordinal()] + link.sourceIndex();
                for (Entry target : link.targets()) {
                    join(source, numberOf(target));
                }
            }
        }

        /** If an id is duplicated, a link to it leads to both entries. */
        private void joinTwins(Block block) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                Integer target = targets.get(new Target(block, entries.get(i).id()));
                if (target != null) {
                    join(starts[block.ordinal()] + i, target);
                }
            }
        }

        private int numberOf(Entry target) {
            return targets.computeIfAbsent(
                    new Target(target.block(), target.id()), any -> facts.size() + targets.size());
        }

        private void join(int one, int other) {
            parents[root(one)] = root(other);
        }

        private int root(int number) {
            int root = number;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }
    }

    private record Target(Block block, EntryId id) {}

    private record Part(int size, String firstName) {
        Part and(Part other) {
            boolean isFirst = firstName.compareTo(other.firstName) <= 0;
            return new Part(size + other.size, isFirst ? firstName : other.firstName);
        }
    }
}
