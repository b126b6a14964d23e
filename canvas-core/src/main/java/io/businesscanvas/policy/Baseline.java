package io.businesscanvas.policy;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Location;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Known findings, so that only new ones are reported.
 *
 * <p>Findings are matched by rule, file and location in the canvas, never by line. A problem of the file is also
 * matched by its property and its value, so that a known problem does not hide the next. An entry whose finding has
 * been fixed is stale; stale entries are counted. Immutable.
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

    /** Returns a baseline without entries: every finding is new. */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Returns a baseline with these keys, each with the number of its findings.
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

    /** Returns a copy of this baseline in which these reports replace all entries for their files. */
    public Baseline with(Collection<? extends Findings> reports) {
        Set<String> renewed = reports.stream().map(Baseline::fileOf).collect(Collectors.toSet());
        SortedMap<Key, Integer> all = new TreeMap<>(counts);
        all.keySet().removeIf(key -> renewed.contains(key.file()));
        for (Findings report : reports) {
            keys(report, fileOf(report)).forEach(key -> all.merge(key, 1, Integer::sum));
        }
        return new Baseline(all);
    }

    /** Returns the keys, ordered by file, each with the number of its findings. */
    public SortedMap<Key, Integer> counts() {
        return counts;
    }

    /** Separates the findings of a report into known and new ones; the file is the name of the report's source. */
    public Comparison compare(Findings report) {
        return compare(report, fileOf(report));
    }

    /**
     * Separates the findings of a report into known and new ones, for a file that this baseline lists under another
     * name.
     */
    public Comparison compare(Findings report, String file) {
        Objects.requireNonNull(file, "file");
        Map<Key, Integer> left = new HashMap<>(byFile.getOrDefault(file, Map.of()));
        List<Finding> known = new ArrayList<>();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Key key = Key.of(file, finding, report.source());
            int expected = left.getOrDefault(key, 0);
            left.put(key, expected - 1);
            (expected > 0 ? known : fresh).add(finding);
        }
        int stale = left.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        return new Comparison(fresh, known, stale);
    }

    /** Returns the keys of the findings of a report, for a file that a baseline lists by this name. */
    public static List<Key> keys(Findings report, String file) {
        Objects.requireNonNull(file, "file");
        return report.findings().stream()
                .map(finding -> Key.of(file, finding, report.source()))
                .toList();
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

    /** Returns the keys and how many findings have them. */
    @Override
    public String toString() {
        return counts.toString();
    }

    /**
     * The findings of a report, compared with a baseline.
     *
     * @param fresh the findings that are new
     * @param known the findings that the baseline lists
     * @param stale the number of findings that the baseline lists for this file and that no longer occur
     * @since 0.1
     */
    public record Comparison(List<Finding> fresh, List<Finding> known, int stale) {
        /** Copies the lists. */
        public Comparison {
            Require.notNegative("stale", stale);
            Objects.requireNonNull(fresh, "fresh");
            Objects.requireNonNull(known, "known");
            fresh = List.copyOf(fresh);
            known = List.copyOf(known);
        }
    }

    /**
     * The data by which findings are matched.
     *
     * @param rule the rule
     * @param file the name of the source; empty for a canvas that comes from none
     * @param block the block of the location
     * @param entry the id of the entry of the location
     * @param relation the relation of the link, if the location is a link
     * @param target the target of the link, or its text if it has no target
     * @param property the property that could not be read, within its entry or the canvas, without positions in lists
     * @param value the text that could not be read, abbreviated if it is long; empty if it is the name of the property
     * @since 0.1
     */
    public record Key(
            RuleId rule,
            String file,
            Optional<Block> block,
            Optional<EntryId> entry,
            Optional<Relation> relation,
            Optional<String> target,
            Optional<String> property,
            Optional<String> value)
            implements Comparable<Key> {
        /** Checks that nothing is null. */
        public Key {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(property, "property");
            Objects.requireNonNull(value, "value");
        }

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::file)
                .thenComparing(Key::rule)
                .thenComparing(key -> key.block().map(Block::ordinal).orElse(-1))
                .thenComparing(key -> key.entry().map(EntryId::value).orElse(""))
                .thenComparing(key -> key.relation().map(Relation::ordinal).orElse(-1))
                .thenComparing(key -> key.target().orElse(""))
                .thenComparing(key -> key.property().orElse(""))
                .thenComparing(key -> key.value().orElse(""));

        /** Returns the key of a finding that is not a problem in reading the file. */
        public Key(
                RuleId rule,
                String file,
                Optional<Block> block,
                Optional<EntryId> entry,
                Optional<Relation> relation,
                Optional<String> target) {
            this(rule, file, block, entry, relation, target, Optional.empty(), Optional.empty());
        }

        /**
         * Returns the key of a finding.
         *
         * @param file the name of the file
         * @param source the text of the file; without it, the key of a problem in reading the file has no value
         */
        public static Key of(String file, Finding finding, Optional<CanvasSource> source) {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(source, "source");
            Location location = finding.location();
            Optional<Link> link = location instanceof Location.AtLink at ? Optional.of(at.link()) : Optional.empty();
            return new Key(
                    finding.rule(),
                    file,
                    KeyParts.blockOf(location),
                    KeyParts.entryOf(location),
                    link.map(Link::relation),
                    link.map(KeyParts::targetOf),
                    location instanceof Location.AtProperty at ? KeyParts.propertyOf(at) : Optional.empty(),
                    location instanceof Location.AtProperty at
                            ? KeyParts.valueOf(at, finding, source)
                            : Optional.empty());
        }

        @Override
        public int compareTo(Key other) {
            Objects.requireNonNull(other, "other");
            return ORDER.compare(this, other);
        }
    }
}
