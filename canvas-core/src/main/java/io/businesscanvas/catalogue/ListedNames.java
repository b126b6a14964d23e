package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Entries whose whole names, but for case and outer punctuation, stand on a list; tells the name and what it is for. */
final class ListedNames implements Check {
    private final List<Listing> listings;
    private final boolean isNothingListed;

    private ListedNames(List<Listing> listings, boolean isNothingListed) {
        this.listings = listings;
        this.isNothingListed = isNothingListed;
    }

    ListedNames(String list, boolean isNothingListed, Block... blocks) {
        this(
                Stream.of(blocks)
                        .map(block -> new Listing(block, WordLists.of(list)))
                        .toList(),
                isNothingListed);
    }

    /** Each of these blocks has its own generic words. */
    static ListedNames vague() {
        return new ListedNames(
                Stream.of(
                                Block.CUSTOMER_SEGMENTS,
                                Block.VALUE_PROPOSITIONS,
                                Block.CUSTOMER_RELATIONSHIPS,
                                Block.REVENUE_STREAMS,
                                Block.KEY_PARTNERS)
                        .map(block -> new Listing(block, WordLists.of("vague." + block.key())))
                        .toList(),
                false);
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.entries(listings.stream().map(Listing::block).toArray(Block[]::new));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        for (Listing listing : listings) {
            run(facts, listing.block, listing.names, sink);
        }
    }

    private void run(CanvasFacts facts, Block block, Set<String> listed, Sink sink) {
        List<? extends Entry> entries = facts.canvas().entries(block);
        for (int i = 0; i < entries.size(); i++) {
            String bare = NormalForm.withoutOuterPunctuation(facts.normalName(block, i));
            if (listed.contains(bare) || isNothingListed && bare.isEmpty()) {
                Entry entry = entries.get(i);
                sink.found(new Location.AtEntry(entry, i), entry.name(), Phrases.noun(block, facts.variant()));
            }
        }
    }

    private record Listing(Block block, Set<String> names) {}
}
