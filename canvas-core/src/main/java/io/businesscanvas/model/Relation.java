package io.businesscanvas.model;

import static io.businesscanvas.model.Block.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways in which entries of one block may refer to entries of another, each a verb.
 *
 * <p>The links between blocks follow Osterwalder's ontology (<i>The Business Model Ontology</i>, 2004).
 *
 * @since 0.1
 */
public enum Relation {
    /** A value proposition serves customer segments. */
    SERVES("serves", List.of(VALUE_PROPOSITIONS), List.of(CUSTOMER_SEGMENTS)),
    /** A channel reaches customer segments. */
    REACHES("reaches", List.of(CHANNELS), List.of(CUSTOMER_SEGMENTS)),
    /** A channel delivers value propositions. */
    DELIVERS("delivers", List.of(CHANNELS), List.of(VALUE_PROPOSITIONS)),
    /** A customer relationship engages customer segments. */
    ENGAGES("engages", List.of(CUSTOMER_RELATIONSHIPS), List.of(CUSTOMER_SEGMENTS)),
    /** A revenue stream is paid by customer segments. */
    PAID_BY("paidBy", List.of(REVENUE_STREAMS), List.of(CUSTOMER_SEGMENTS)),
    /** A revenue stream pays for value propositions. */
    PAYS_FOR("paysFor", List.of(REVENUE_STREAMS), List.of(VALUE_PROPOSITIONS)),
    /** A key activity uses key resources. */
    USES("uses", List.of(KEY_ACTIVITIES), List.of(KEY_RESOURCES)),
    /** A key resource or activity supports what the customer sees. */
    SUPPORTS(
            "supports",
            List.of(KEY_RESOURCES, KEY_ACTIVITIES),
            List.of(VALUE_PROPOSITIONS, CHANNELS, CUSTOMER_RELATIONSHIPS, REVENUE_STREAMS)),
    /** A key partner provides key resources and channels, or performs key activities. */
    PROVIDES("provides", List.of(KEY_PARTNERS), List.of(KEY_RESOURCES, KEY_ACTIVITIES, CHANNELS)),
    /** A cost is caused by what the business has, does, buys or sells through. */
    CAUSED_BY(
            "causedBy",
            List.of(COST_STRUCTURE),
            List.of(KEY_RESOURCES, KEY_ACTIVITIES, KEY_PARTNERS, CHANNELS, CUSTOMER_RELATIONSHIPS));

    private static final Map<String, Relation> BY_PROPERTY =
            Arrays.stream(values()).collect(Collectors.toMap(Relation::property, Function.identity()));

    private final String property;
    private final List<Block> sources;
    private final List<Block> targets;
    private final int targetBits;

    Relation(String property, List<Block> sources, List<Block> targets) {
        this.property = property;
        this.sources = sources;
        this.targets = targets;
        this.targetBits =
                targets.stream().mapToInt(target -> 1 << target.ordinal()).sum();
    }

    /** Returns the relation with this property, such as {@code paidBy}; empty if there is none. */
    public static Optional<Relation> fromProperty(String property) {
        Objects.requireNonNull(property, "property");
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }

    /** Returns the name of the relation in files and paths: {@code paidBy}. */
    public String property() {
        return property;
    }

    /** Returns the blocks whose entries can have such a link; one or two. */
    public List<Block> sources() {
        return sources;
    }

    /** Returns the blocks to which such a link may lead; one to five. */
    public List<Block> targets() {
        return targets;
    }

    /** Returns whether such a link may lead to entries of this block. */
    public boolean leadsTo(Block block) {
        return (targetBits & 1 << block.ordinal()) != 0;
    }

    /**
     * Returns whether the entry that has such a link depends on its target, as a cost on what causes it. Under the
     * other relations it is the target that depends, as a proposition on what supports it.
     */
    public boolean isDependency() {
        return switch (this) {
            case USES, PAID_BY, PAYS_FOR, CAUSED_BY -> true;
            case SERVES, REACHES, DELIVERS, ENGAGES, SUPPORTS, PROVIDES -> false;
        };
    }
}
