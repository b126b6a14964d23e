package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.RuleId;
import java.util.List;
import java.util.Set;

/** The family about suppressions; a run tells their findings itself, since only it knows what was suppressed. */
final class SuppressionRules {
    static final RuleId UNUSED = RuleId.of("ignore.unused");
    static final List<Rule> RULES = List.of(Search.rule(UNUSED.value(), "WWW", new ToldByTheRun()));

    private SuppressionRules() {}

    private record ToldByTheRun() implements Search {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.all(Reads.entries(Block.values()), Set.of(new CanvasPart.Suppressions()));
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {}
    }
}
