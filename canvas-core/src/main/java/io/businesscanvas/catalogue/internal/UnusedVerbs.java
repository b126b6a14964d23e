package io.businesscanvas.catalogue.internal;

import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verbs that no entry of a block uses, though there is something to link to; reported once a block, with the verbs, or
 * at the canvas if no verb is used at all.
 */
public final class UnusedVerbs implements Check {
    private static final List<Verb> ASKED = List.of(
            new Verb(Block.CHANNELS, REACHES),
            new Verb(Block.CHANNELS, DELIVERS),
            new Verb(Block.CUSTOMER_RELATIONSHIPS, ENGAGES),
            new Verb(Block.REVENUE_STREAMS, PAID_BY),
            new Verb(Block.REVENUE_STREAMS, PAYS_FOR),
            new Verb(Block.KEY_RESOURCES, SUPPORTS),
            new Verb(Block.KEY_ACTIVITIES, SUPPORTS),
            new Verb(Block.KEY_PARTNERS, PROVIDES),
            new Verb(Block.COST_STRUCTURE, CAUSED_BY));

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.resolved(Relation.values()),
                RevenueConditions.OWING_A_PAYER.reads(),
                RevenueConditions.OWING_VALUE.reads(),
                Reads.attributes(Block.COST_STRUCTURE, "kind"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Map<Block, List<Verb>> missing = new EnumMap<>(Block.class);
        for (Verb verb : ASKED) {
            if (verb.isMissing(facts)) {
                missing.computeIfAbsent(verb.block(), block -> new ArrayList<>())
                        .add(verb);
            }
        }
        if (!missing.isEmpty() && facts.index().links().isEmpty()) {
            sink.found(Observation.at(new Location.AtCanvas())
                    .saying(message(facts, "at-canvas"))
                    .fixedBy(message(facts, "at-canvas.fix")));
        } else {
            missing.forEach((block, verbs) -> report(facts, block, verbs, sink));
        }
    }

    private static void report(CanvasFacts facts, Block block, List<Verb> verbs, Sink sink) {
        Variant variant = facts.variant();
        Message targets = Phrases.any(verbs.stream()
                .map(verb -> message(
                        facts,
                        "targets",
                        Phrases.anyOf(verb.relation().targets(), variant),
                        verb.relation().property()))
                .toList());
        Message fixes = Phrases.all(verbs.stream()
                .map(verb -> message(facts, "say." + verb.relation().property(), Phrases.noun(block, variant)))
                .toList());
        sink.found(Observation.at(new Location.AtBlock(block))
                .saying(message(facts, "at-block", Phrases.noun(block, variant), targets))
                .fixedBy(message(facts, "at-block.fix", fixes)));
    }

    private static Message message(CanvasFacts facts, String key, Object... arguments) {
        return CatalogueMessages.message(facts.variant(), "link.verb-unused." + key, arguments);
    }

    private record Verb(Block block, Relation relation) {
        boolean isMissing(CanvasFacts facts) {
            return !facts.isUsed(block, relation)
                    && !facts.canvas().entries(block).isEmpty()
                    && relation.targets().stream()
                            .anyMatch(target -> !facts.canvas().entries(target).isEmpty())
                    && isOwed(facts);
        }

        private boolean isOwed(CanvasFacts facts) {
            return switch (relation) {
                case PAID_BY -> RevenueConditions.OWING_A_PAYER.matchesAny(facts);
                case PAYS_FOR -> RevenueConditions.OWING_VALUE.matchesAny(facts);
                case CAUSED_BY -> facts.canvas().costStructure().stream().anyMatch(cost -> !Loss.isNoCost(cost));
                case SUPPORTS -> block == Block.KEY_ACTIVITIES || !facts.isUsed(USES);
                default -> true;
            };
        }
    }
}
