package io.businesscanvas.diff;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the links of entries by where they lead, whatever the ids of the targets. */
final class LinkComparison {
    private final BusinessCanvas before;
    private final BusinessCanvas after;
    private final Map<Object, Object> targetsBefore;
    private final Map<Object, Object> targetsAfter;

    LinkComparison(BusinessCanvas before, BusinessCanvas after, EntryMatches matches) {
        this.before = before;
        this.after = after;
        this.targetsBefore = new HashMap<>();
        this.targetsAfter = new HashMap<>();
        for (EntryPosition position : EntryPosition.allOf(before)) {
            Entry entry = position.in(before);
            targetsBefore.putIfAbsent(
                    addressOf(entry),
                    matches.after(position).<Object>map(now -> now).orElse(entry));
        }
        for (EntryPosition position : EntryPosition.allOf(after)) {
            targetsAfter.putIfAbsent(addressOf(position.in(after)), position);
        }
    }

    Optional<Change> compare(Entry old, Entry now, Relation relation) {
        if (old.links().to(relation).equals(now.links().to(relation))) {
            return Optional.empty();
        }
        List<Link> linksBefore = before.index().linksFrom(old, relation);
        List<Link> linksAfter = after.index().linksFrom(now, relation);
        List<Object> keysBefore = keys(linksBefore, targetsBefore);
        List<Object> keysAfter = keys(linksAfter, targetsAfter);
        if (keysBefore.equals(keysAfter) && forms(linksBefore).equals(forms(linksAfter))) {
            return Optional.empty();
        }
        List<Link> added = without(linksAfter, keysAfter, keysBefore);
        List<Link> removed = without(linksBefore, keysBefore, keysAfter);
        return Optional.of(new Changes.Relinked(now, old, relation, added, removed));
    }

    /** What each link leads to, in terms of the newer canvas; where that is not certain, the link as written. */
    private static List<Object> keys(List<Link> links, Map<Object, Object> targets) {
        return links.stream()
                .map(link -> link.isResolved()
                        ? targets.getOrDefault(addressOf(link.targets().get(0)), link.ref())
                        : link.ref())
                .toList();
    }

    private static List<Boolean> forms(List<Link> links) {
        return links.stream().map(link -> link.ref().isQualified()).toList();
    }

    /** The links whose keys are not among the others, each of which counts once. */
    private static List<Link> without(List<Link> links, List<Object> keys, List<Object> others) {
        Map<Object, Integer> left = new HashMap<>();
        others.forEach(key -> left.merge(key, 1, Integer::sum));
        List<Link> result = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (left.merge(keys.get(i), -1, Integer::sum) < 0) {
                result.add(links.get(i));
            }
        }
        return result;
    }

    private static Object addressOf(Entry entry) {
        return List.of(entry.block(), entry.id());
    }
}
