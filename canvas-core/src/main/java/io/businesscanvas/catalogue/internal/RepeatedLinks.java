package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links that an entry gives twice under one verb: to the same target, or of the same text where they lead nowhere.
 *
 * <p>Reported at every later link, with the first as related location: the link as written, the name of its entry, the
 * verb.
 */
public final class RepeatedLinks implements Check {
    private static final int FEW = 8;

    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(Relation.values());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Found repeated = in(facts);
        if (repeated.first.isEmpty()) {
            return;
        }
        for (Link link : facts.index().links()) {
            Link first = repeated.first.get(link);
            if (first != null) {
                sink.found(Observation.at(new Location.AtLink(link))
                        .with(link.ref().toString(), link.source().name(), Phrases.relation(link.relation()))
                        .relatedTo(new Location.AtLink(first)));
            }
        }
    }

    static Found in(CanvasFacts facts) {
        return facts.once(Found.class, any -> new Found(repeatedOf(facts.index().links())));
    }

    private static Map<Link, Link> repeatedOf(List<Link> links) {
        Map<Link, Link> repeated = new IdentityHashMap<>(0);
        int start = 0;
        for (int i = 1; i <= links.size(); i++) {
            if (i == links.size() || links.get(i).position() == 0) {
                if (i - start > 1) {
                    addRepeated(links.subList(start, i), repeated);
                }
                start = i;
            }
        }
        return repeated;
    }

    private static void addRepeated(List<Link> ofOneVerb, Map<Link, Link> repeated) {
        if (ofOneVerb.size() <= FEW && haveDifferentIds(ofOneVerb)) {
            return;
        }
        Map<EntryRef, Link> first = new HashMap<>();
        for (Link link : ofOneVerb) {
            Link earlier = first.putIfAbsent(targetOf(link), link);
            if (earlier != null) {
                repeated.put(link, earlier);
            }
        }
    }

    /** Compares each with each, which for a few is faster than to fill a map. */
    private static boolean haveDifferentIds(List<Link> few) {
        for (int i = 1; i < few.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (few.get(i).ref().id().equals(few.get(j).ref().id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static EntryRef targetOf(Link link) {
        return link.isResolved()
                ? EntryRef.to(link.targets().get(0).block(), link.ref().id())
                : link.ref();
    }

    /** Each repeated link with the first that says the same, by identity. */
    record Found(Map<Link, Link> first) {
        boolean contains(Link link) {
            return first.containsKey(link);
        }
    }
}
