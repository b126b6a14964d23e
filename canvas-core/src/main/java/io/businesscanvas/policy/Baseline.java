package io.businesscanvas.policy;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryId;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings of one day, so that later only new ones count.
 *
 * <p>A finding is known again by its rule, its file and what it is about, never by its line. A finding that was mended
 * leaves a stale entry: that is counted, and breaks nothing. Immutable, and readable as data.
 *
 * @since 0.1
 */
public final class Baseline {
    private static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final SortedMap<Key, Integer> counts;
    private final Map<String, Map<Key, Integer>> byFile = new HashMap<>();

    private Baseline(SortedMap<Key, Integer> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
        counts.forEach((key, count) ->
                byFile.computeIfAbsent(key.file(), file -> new HashMap<>()).put(key, count));
    }

    /** A baseline that knows nothing, so that every finding is new. */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * A baseline of these keys, each with how many findings have it.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public static Baseline of(Map<Key, Integer> counts) {
        counts.forEach((key, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("count must be at least 1, but was " + count + " for " + key);
            }
        });
        return new Baseline(new TreeMap<>(counts));
    }

    /** This baseline, with the findings of these reports in location of those that it knew of the same files. */
    public Baseline with(Collection<? extends Findings> reports) {
        Set<String> renewed = reports.stream().map(Baseline::fileOf).collect(Collectors.toSet());
        SortedMap<Key, Integer> all = new TreeMap<>(counts);
        all.keySet().removeIf(key -> renewed.contains(key.file()));
        for (Findings report : reports) {
            report.findings().forEach(finding -> all.merge(Key.of(fileOf(report), finding), 1, Integer::sum));
        }
        return new Baseline(all);
    }

    /** The keys, in the order of files, each with how many findings have it. */
    public SortedMap<Key, Integer> counts() {
        return counts;
    }

    /** Parts the findings of a report into those that this baseline knows and those that are new. */
    public Comparison compare(Findings report) {
        String file = fileOf(report);
        Map<Key, Integer> left = new HashMap<>(byFile.getOrDefault(file, Map.of()));
        List<Finding> known = new ArrayList<>();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Key key = Key.of(file, finding);
            int expected = left.getOrDefault(key, 0);
            left.put(key, expected - 1);
            (expected > 0 ? known : fresh).add(finding);
        }
        int stale = left.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        return new Comparison(fresh, known, stale);
    }

    private static String fileOf(Findings report) {
        return report.source().map(CanvasSource::name).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The keys and how many findings have them. */
    @Override
    public String toString() {
        return counts.toString();
    }

    /**
     * What a baseline makes of a report.
     *
     * @param fresh the findings that are new
     * @param known the findings that the baseline knows
     * @param stale how many findings the baseline knows of this file that are there no more
     * @since 0.1
     */
    public record Comparison(List<Finding> fresh, List<Finding> known, int stale) {
        /** Takes copies of the lists. */
        public Comparison {
            fresh = List.copyOf(fresh);
            known = List.copyOf(known);
        }
    }

    /**
     * What a finding is known by from one day to the next.
     *
     * @param rule the rule
     * @param file the name of the source; empty for a canvas that comes from none
     * @param block the block in which it is told, or whose entry it is told at
     * @param entry the id of the entry at which, or at whose link or property, it is told
     * @param relation the verb of the link at which it is told
     * @param target where that link leads, or its text if it leads nowhere
     * @since 0.1
     */
    public record Key(
            RuleId rule,
            String file,
            Optional<Block> block,
            Optional<EntryId> entry,
            Optional<Relation> relation,
            Optional<String> target)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::file)
                .thenComparing(Key::rule)
                .thenComparing(key -> key.block().map(Block::ordinal).orElse(-1))
                .thenComparing(key -> key.entry().map(EntryId::value).orElse(""))
                .thenComparing(key -> key.relation().map(Relation::ordinal).orElse(-1))
                .thenComparing(key -> key.target().orElse(""));

        /** The key of a finding in this file. */
        public static Key of(String file, Finding finding) {
            Location location = finding.location();
            Optional<Link> link = location instanceof Location.AtLink at ? Optional.of(at.link()) : Optional.empty();
            return new Key(
                    finding.rule(),
                    file,
                    blockOf(location),
                    entryOf(location),
                    link.map(Link::relation),
                    link.map(Key::targetOf));
        }

        private static Optional<Block> blockOf(Location location) {
            List<CanvasPath.Step> steps = location.path().steps();
            return !steps.isEmpty() && steps.get(0) instanceof CanvasPath.Property property
                    ? Block.fromKey(property.name())
                    : Optional.empty();
        }

        private static Optional<EntryId> entryOf(Location location) {
            if (location instanceof Location.AtEntry at) {
                return Optional.of(at.entry().id());
            }
            if (location instanceof Location.AtLink at) {
                return Optional.of(at.link().source().id());
            }
            if (location instanceof Location.AtProperty at) {
                return at.entry();
            }
            return location instanceof Location.AtSuppression at
                    ? at.owner().map(owner -> owner.entry().id())
                    : Optional.empty();
        }

        private static String targetOf(Link link) {
            return link.isResolved()
                    ? EntryRef.to(link.targets().get(0).block(), link.ref().id())
                            .toString()
                    : link.ref().toString();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
