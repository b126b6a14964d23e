package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links that an entry gives twice under one verb: to the same target, or of the same text where they lead nowhere.
 *
 * <p>Told at every later link, with the first as related place: the link as written, the name of its entry, the verb.
 */
final class RepeatedLinks implements Search {
    private static final int FEW = 12;

    @Override
    public Set<CanvasPart> reads() {
        return Reads.resolved(Relation.values());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Map<Link, Link> repeated = facts.repeatedLinks();
        if (repeated.isEmpty()) {
            return;
        }
        for (Link link : facts.index().links()) {
            Link first = repeated.get(link);
            if (first != null) {
                tell(link, first, sink);
            }
        }
    }

    private static void tell(Link link, Link first, Sink sink) {
        sink.foundWith(
                List.of(new Place.AtLink(first)),
                new Place.AtLink(link),
                link.ref().toString(),
                link.source().name(),
                link.relation().property());
    }

    /** Each repeated link with the first that says the same, by identity. */
    static Map<Link, Link> in(List<Link> links) {
        Map<Link, Link> repeated = new IdentityHashMap<>(0);
        int start = 0;
        for (int i = 1; i <= links.size(); i++) {
            if (i == links.size() || links.get(i).position() == 0) {
                if (i - start > FEW || i - start > 1 && isAnyIdRepeated(links, start, i)) {
                    addRepeated(links.subList(start, i), repeated);
                }
                start = i;
            }
        }
        return repeated;
    }

    /** What names different ids cannot say the same; that is quickly seen where there are few. */
    private static boolean isAnyIdRepeated(List<Link> links, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            for (int j = start; j < i; j++) {
                if (links.get(i)
                        .ref()
                        .id()
                        .value()
                        .equals(links.get(j).ref().id().value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addRepeated(List<Link> ofOneVerb, Map<Link, Link> repeated) {
        Map<EntryRef, Link> first = new HashMap<>();
        for (Link link : ofOneVerb) {
            Link earlier = first.putIfAbsent(targetOf(link), link);
            if (earlier != null) {
                repeated.put(link, earlier);
            }
        }
    }

    private static EntryRef targetOf(Link link) {
        return link.isResolved()
                ? EntryRef.to(link.targets().get(0).block(), link.ref().id())
                : link.ref();
    }
}
