package io.businesscanvas.labels;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a block that belong together on a personal canvas, such as who I am and what I have.
 *
 * @param kind what they have in common; empty for entries without a personal kind
 * @param entries the entries, in the order of the block; at least one
 * @since 0.1
 */
public record EntryGroup(Optional<Kind> kind, List<Entry> entries) {
    /** Copies the entries. */
    public EntryGroup {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entries, "entries");
        entries = List.copyOf(entries);
    }

    /**
     * Returns the groups of a block: entries without a personal kind first, then one group for each kind that occurs. A
     * business canvas has at most one group, without a kind; an empty block has none.
     */
    public static List<EntryGroup> of(BusinessCanvas canvas, Block block) {
        Map<Optional<Kind>, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : canvas.entries(block)) {
            Optional<Kind> kind =
                    canvas.variant() == Variant.PERSONAL ? EntryKind.of(entry).flatMap(Kind::of) : Optional.empty();
            groups.computeIfAbsent(kind, absent -> new ArrayList<>()).add(entry);
        }
        return groups.entrySet().stream()
                .map(group -> new EntryGroup(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(
                        group -> group.kind().map(Kind::ordinal).orElse(-1)))
                .toList();
    }

    /**
     * What the entries of a group have in common.
     *
     * @since 0.1
     */
    public enum Kind implements Keyword {
        /** Interests, knowledge, skills, personality. */
        WHO_I_AM,
        /** Experience, personal network, tangible and intangible assets. */
        WHAT_I_HAVE,
        /** Aspirations for the next years. */
        WANT_TO_DO,
        /** Capabilities of today. */
        CAN_DO,
        /** Segments inside one's organization. */
        INSIDE,
        /** Segments outside it. */
        OUTSIDE,
        /** Income in money or with a monetary value. */
        HARD_INCOME,
        /** Income that is not measured in money. */
        SOFT_INCOME,
        /** Money and time. */
        HARD_COSTS,
        /** Costs that are not counted, such as stress. */
        SOFT_COSTS;

        /** Returns the group to which entries of this kind belong; empty for kinds of a business and for partners. */
        public static Optional<Kind> of(EntryKind kind) {
            return kind.belongsTo(Variant.PERSONAL) ? Optional.ofNullable(ofPersonal(kind)) : Optional.empty();
        }

        private static @Nullable Kind ofPersonal(EntryKind kind) {
            if (kind instanceof KeyResource.Kind resource) {
                return resource.isWhoIAm() ? WHO_I_AM : WHAT_I_HAVE;
            }
            if (kind instanceof KeyActivity.Kind activity) {
                return activity == KeyActivity.Kind.ASPIRATION ? WANT_TO_DO : CAN_DO;
            }
            if (kind instanceof CustomerSegment.Kind segment) {
                return segment == CustomerSegment.Kind.INTERNAL ? INSIDE : OUTSIDE;
            }
            if (kind instanceof RevenueStream.Kind stream) {
                return stream.isSoft() ? SOFT_INCOME : HARD_INCOME;
            }
            if (kind instanceof Cost.Kind cost) {
                return cost.isSoft() ? SOFT_COSTS : HARD_COSTS;
            }
            return null;
        }
    }
}
