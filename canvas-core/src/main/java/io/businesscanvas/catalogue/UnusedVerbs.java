package io.businesscanvas.catalogue;

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
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;

/**
 * Verbs that no entry of a block uses, though there is what they could lead to.
 *
 * <p>Tells at the block, or at the canvas where no verb is used at all; what was found and the fix are its arguments.
 */
final class UnusedVerbs implements Check {
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
                RevenueConditions.OWING_VALUE.reads());
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        boolean isAnyUsed = !facts.index().links().isEmpty();
        for (Verb verb : ASKED) {
            if (verb.isMissing(facts)) {
                if (!isAnyUsed) {
                    sink.found(Observation.at(new Location.AtCanvas())
                            .saying(message(facts, "at-canvas"))
                            .fixedBy(message(facts, "at-canvas.fix")));
                    return;
                }
                verb.report(facts, sink);
            }
        }
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
                case SUPPORTS -> block == Block.KEY_ACTIVITIES || !facts.isUsed(USES);
                default -> true;
            };
        }

        void report(CanvasFacts facts, Sink sink) {
            Message noun = Phrases.noun(block, facts.variant());
            Message targets = Phrases.anyOf(relation.targets(), facts.variant());
            sink.found(Observation.at(new Location.AtBlock(block))
                    .saying(message(facts, "at-block", noun, relation.property(), targets))
                    .fixedBy(message(facts, "at-block.fix", noun, relation.property(), targets)));
        }
    }
}
