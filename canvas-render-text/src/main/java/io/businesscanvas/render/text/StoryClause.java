package io.businesscanvas.render.text;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.COST_STRUCTURE;
import static io.businesscanvas.model.Block.CUSTOMER_RELATIONSHIPS;
import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.KEY_ACTIVITIES;
import static io.businesscanvas.model.Block.KEY_PARTNERS;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.REVENUE_STREAMS;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A clause of the sentence about an entry, for one relation.
 *
 * <p>A link is described at the end that is nearer to the customer; only the resources of an activity are described at
 * the activity itself.
 */
enum StoryClause {
    GETS(Relation.SERVES, true, Set.of(CUSTOMER_SEGMENTS)),
    REACHED(Relation.REACHES, true, Set.of(CUSTOMER_SEGMENTS)),
    ENGAGED(Relation.ENGAGES, true, Set.of(CUSTOMER_SEGMENTS)),
    PAYS(Relation.PAID_BY, true, Set.of(CUSTOMER_SEGMENTS)),
    DELIVERED(Relation.DELIVERS, true, Set.of(VALUE_PROPOSITIONS)),
    SUPPORTED(Relation.SUPPORTS, true, Set.of(VALUE_PROPOSITIONS, CHANNELS, CUSTOMER_RELATIONSHIPS, REVENUE_STREAMS)),
    PAID_FOR(Relation.PAYS_FOR, true, Set.of(VALUE_PROPOSITIONS)),
    USES(Relation.USES, false, Set.of(KEY_ACTIVITIES)),
    PROVIDED(Relation.PROVIDES, true, Set.of(KEY_RESOURCES, KEY_ACTIVITIES, CHANNELS)),
    CAUSES(
            Relation.CAUSED_BY,
            true,
            Set.of(KEY_RESOURCES, KEY_ACTIVITIES, KEY_PARTNERS, CHANNELS, CUSTOMER_RELATIONSHIPS));

    /** The order of the entries of a story: from the customer to the costs. */
    static final List<Block> ORDER = List.of(
            CUSTOMER_SEGMENTS,
            VALUE_PROPOSITIONS,
            CHANNELS,
            CUSTOMER_RELATIONSHIPS,
            REVENUE_STREAMS,
            KEY_ACTIVITIES,
            KEY_RESOURCES,
            KEY_PARTNERS,
            COST_STRUCTURE);

    private final Relation relation;
    private final boolean incoming;
    private final Set<Block> subjects;

    StoryClause(Relation relation, boolean incoming, Set<Block> subjects) {
        this.relation = relation;
        this.incoming = incoming;
        this.subjects = subjects;
    }

    /** The clauses of a sentence about an entry of this block. */
    static List<StoryClause> of(Block block) {
        return Arrays.stream(values())
                .filter(clause -> clause.subjects.contains(block))
                .toList();
    }

    Relation relation() {
        return relation;
    }

    /** Whether the links lead to the subject of the sentence rather than from it. */
    boolean isIncoming() {
        return incoming;
    }
}
