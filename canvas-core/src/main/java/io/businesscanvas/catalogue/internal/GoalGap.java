package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerRelationship.Goal;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Relationships that only win customers, or only keep them; reported at the block, with the missing goals. */
public final class GoalGap implements Check {
    private static final int ENOUGH_TO_ASK = 2;

    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.CUSTOMER_RELATIONSHIPS, "goals"),
                Reads.attributes(Block.CUSTOMER_SEGMENTS, "kind"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<CustomerRelationship> relationships = facts.canvas().customerRelationships();
        Set<Goal> missing = EnumSet.of(Goal.ACQUISITION, Goal.RETENTION);
        int withGoals = 0;
        for (CustomerRelationship relationship : relationships) {
            missing.removeAll(relationship.goals());
            withGoals += relationship.goals().isEmpty() ? 0 : 1;
        }
        if (withGoals >= ENOUGH_TO_ASK && !missing.isEmpty() && !isInternal(facts)) {
            sink.found(new Location.AtBlock(Block.CUSTOMER_RELATIONSHIPS), Phrases.words(List.copyOf(missing)));
        }
    }

    /** Whether all segments are inside the organization: these need not be won. */
    private static boolean isInternal(CanvasFacts facts) {
        List<CustomerSegment> segments = facts.canvas().customerSegments();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.kind().equals(Optional.of(CustomerSegment.Kind.INTERNAL)));
    }
}
