package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Kind;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Checks;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Sink;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is missing about who somebody is: interests, knowledge or skills, and personality; reported at the block, with
 * the missing kinds, group by group.
 */
public final class PersonalKindGaps implements Check {
    private static final List<Set<Kind>> GROUPS =
            List.of(EnumSet.of(Kind.INTEREST), EnumSet.of(Kind.SKILL, Kind.KNOWLEDGE), EnumSet.of(Kind.PERSONALITY));

    @Override
    public Set<CanvasPart> reads() {
        return Checks.kindsUsed(Block.KEY_RESOURCES).reads();
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        if (!facts.areKindsUsed(Block.KEY_RESOURCES)) {
            return;
        }
        Set<Kind> said = EnumSet.noneOf(Kind.class);
        facts.canvas().keyResources().stream()
                .map(KeyResource::kind)
                .flatMap(Optional::stream)
                .forEach(said::add);
        List<Set<Kind>> missing = GROUPS.stream()
                .filter(group -> group.stream().noneMatch(said::contains))
                .toList();
        if (!missing.isEmpty()) {
            sink.found(new Location.AtBlock(Block.KEY_RESOURCES), listed(missing));
        }
    }

    /** {@code "knowledge" or "skill", and "personality"}; {@code "interest" and "personality"}. */
    private static Message listed(List<Set<Kind>> groups) {
        List<Message> words = groups.stream()
                .map(group -> Phrases.anyWord(List.copyOf(group)))
                .toList();
        String last = groups.stream().allMatch(group -> group.size() == 1)
                ? "personal.who-am-i.missing.plain"
                : "personal.who-am-i.missing.last";
        Message list = words.get(0);
        for (int i = 1; i < words.size(); i++) {
            String key = i < words.size() - 1 ? "personal.who-am-i.missing" : last;
            list = CatalogueMessages.message(key, list, words.get(i));
        }
        return list;
    }
}
