package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The suggestion for a broken link. */
public final class LinkSuggestion {
    private LinkSuggestion() {}

    static Message by(Link link, CanvasFacts facts) {
        return switch (link.outcome()) {
            case AMBIGUOUS -> candidates(link);
            case WRONG_BLOCK -> link.ref().isQualified() ? wrongBlock(link, facts) : elsewhere(link, facts);
            default -> Phrases.didYouMean(nearest(link, facts));
        };
    }

    /** {@code "keyResources/brand" or "keyActivities/brand"}. */
    private static Message candidates(Link link) {
        return Phrases.anyQuoted(link.targets().stream()
                .map(target -> EntryRef.to(target.block(), target.id()).toString())
                .distinct()
                .toList());
    }

    /** {@code , not to a channel}. */
    private static Message elsewhere(Link link, CanvasFacts facts) {
        List<Block> found = Arrays.stream(Block.values())
                .filter(block -> !facts.index().entries(block, link.ref().id()).isEmpty())
                .toList();
        return CatalogueMessages.message("link.wrong-block.elsewhere", Phrases.anyOf(found, facts.variant()));
    }

    /** {@code , and the link names the block of channels}, or that there is no such block. */
    private static Message wrongBlock(Link link, CanvasFacts facts) {
        return link.ref()
                .block()
                .map(block ->
                        CatalogueMessages.message("link.wrong-block.named", Phrases.nouns(block, facts.variant())))
                .orElseGet(() -> noSuchBlock(link));
    }

    private static Message noSuchBlock(Link link) {
        String key = link.ref().blockKey().orElseThrow();
        List<String> allowed =
                link.relation().targets().stream().map(Block::key).toList();
        Message nearest = Phrases.didYouMean(NearestWord.to(key, allowed));
        return CatalogueMessages.message("link.wrong-block.unknown", key, nearest);
    }

    /**
     * The id of the entry with that name in the blocks allowed, else the nearest id in them; none where a canvas has so
     * much to compare that it would take long.
     */
    private static Optional<String> nearest(Link link, CanvasFacts facts) {
        if (!facts.once(GuessBudget.class, GuessBudget::of).isEnough()) {
            return Optional.empty();
        }
        List<Block> blocks = link.relation().targets().stream()
                .filter(block ->
                        link.ref().block().filter(named -> named != block).isEmpty())
                .toList();
        return named(link, blocks, facts)
                .or(() -> NearestWord.to(link.ref().id().value(), idsOf(blocks, facts)));
    }

    private static Optional<String> named(Link link, List<Block> blocks, CanvasFacts facts) {
        String name = NormalForm.of(link.ref().id().value());
        for (Block block : blocks) {
            OptionalInt position = facts.firstNamed(block, name);
            if (position.isPresent()) {
                return Optional.of(facts.canvas()
                        .entries(block)
                        .get(position.getAsInt())
                        .id()
                        .value());
            }
        }
        return Optional.empty();
    }

    private static List<String> idsOf(List<Block> blocks, CanvasFacts facts) {
        return blocks.stream()
                .flatMap(block -> facts.canvas().entries(block).stream())
                .map(entry -> entry.id().value())
                .toList();
    }
}
