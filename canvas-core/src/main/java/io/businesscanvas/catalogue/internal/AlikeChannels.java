package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.REACHES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.EntryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Channels of the same kind, ownership, phases and links, unless their names or ids are reported already; reported at
 * the second and later ones. The values are the name and that of the first.
 */
public final class AlikeChannels implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.CHANNELS, "kind", "phases", "ownership", "id"),
                Reads.resolved(REACHES, DELIVERS));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<Channel> channels = facts.canvas().channels();
        Map<Likeness, Location.AtEntry> first = new HashMap<>();
        Set<EntryId> ids = new HashSet<>();
        for (int i = 0; i < channels.size(); i++) {
            Location.AtEntry here = new Location.AtEntry(channels.get(i), i);
            boolean hasOwnId = ids.add(here.entry().id());
            Location.AtEntry earlier = likenessOf(facts, channels.get(i), i)
                    .map(likeness -> first.putIfAbsent(likeness, here))
                    .orElse(null);
            if (earlier != null && hasOwnId && !isNamedTwice(facts, channels, i)) {
                sink.found(Observation.at(here)
                        .with(here.entry().name(), earlier.entry().name())
                        .relatedTo(earlier));
            }
        }
    }

    /** Whether name.duplicate is reported of the channel: an earlier one of another id has the same name. */
    private static boolean isNamedTwice(CanvasFacts facts, List<Channel> channels, int position) {
        int first = facts.firstNamed(Block.CHANNELS, facts.normalName(Block.CHANNELS, position))
                .orElseThrow();
        return first < position
                && !channels.get(first).id().equals(channels.get(position).id());
    }

    /** What a channel is compared by; empty if it says too little, or a link of it is broken. */
    private static Optional<Likeness> likenessOf(CanvasFacts facts, Channel channel, int position) {
        List<Link> links = facts.index().linksFrom(Block.CHANNELS, position);
        boolean saysEnough = channel.kind().isPresent() && !channel.phases().isEmpty() && !links.isEmpty();
        if (!saysEnough || !links.stream().allMatch(Link::isResolved)) {
            return Optional.empty();
        }
        Map<Relation, Set<EntryId>> targets = new HashMap<>();
        links.forEach(link -> targets.computeIfAbsent(link.relation(), relation -> new HashSet<>())
                .add(link.ref().id()));
        return Optional.of(new Likeness(channel.kind(), channel.ownership(), Set.copyOf(channel.phases()), targets));
    }

    private record Likeness(
            Optional<Channel.Kind> kind,
            Optional<Channel.Ownership> ownership,
            Set<Channel.Phase> phases,
            Map<Relation, Set<EntryId>> targets) {}
}
