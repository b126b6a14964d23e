package io.businesscanvas.validation;

import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.validation.Checks.every;
import static io.businesscanvas.validation.Checks.used;
import static io.businesscanvas.validation.Rule.builtIn;

import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.ValueProposition;
import java.util.List;

/** The family about value and customers. */
final class ValueRules {
    static final List<Rule> RULES = List.of(
            builtIn(
                    "value.unserved",
                    "HEE",
                    every(ValueProposition.class).linksTo(SERVES).atLeast(1)),
            builtIn(
                    "segment.unreached",
                    "-WE",
                    every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1).once(used(REACHES))));

    private ValueRules() {}
}
