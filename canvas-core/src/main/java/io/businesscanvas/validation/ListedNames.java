package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries whose whole names, but for case and outer punctuation, stand on a list; tells the name and what it is for. */
final class ListedNames implements Search {
    private final Map<Block, String> lists = new EnumMap<>(Block.class);
    private final boolean isNothingListed;

    ListedNames(String list, boolean isNothingListed, Block... blocks) {
        this.isNothingListed = isNothingListed;
        for (Block block : blocks) {
            lists.put(block, list);
        }
    }

    /** Each of these blocks has its own generic words. */
    static ListedNames vague() {
        ListedNames vague = new ListedNames("", false);
        List.of(
                        Block.CUSTOMER_SEGMENTS,
                        Block.VALUE_PROPOSITIONS,
                        Block.CUSTOMER_RELATIONSHIPS,
                        Block.REVENUE_STREAMS,
                        Block.KEY_PARTNERS)
                .forEach(block -> vague.lists.put(block, "vague." + block.key()));
        return vague;
    }

    @Override
    public Set<CanvasPart> reads() {
        return Reads.entries(lists.keySet().toArray(Block[]::new));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        lists.forEach((block, list) -> run(facts, block, WordLists.of(list), sink));
    }

    private void run(CanvasFacts facts, Block block, Set<String> listed, Sink sink) {
        List<? extends Entry> entries = facts.canvas().entries(block);
        for (int i = 0; i < entries.size(); i++) {
            String bare = NormalForm.withoutOuterPunctuation(facts.normalName(block, i));
            if (listed.contains(bare) || isNothingListed && bare.isEmpty()) {
                Entry entry = entries.get(i);
                sink.found(new Place.AtEntry(entry, i), entry.name(), RuleTexts.noun(block));
            }
        }
    }
}
