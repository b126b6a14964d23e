package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Set;

/**
 * Rules about suppressions: {@code ignore.*}. A run reports their findings itself, since only it knows what was
 * suppressed.
 */
final class SuppressionRules {
    static final RuleId UNUSED = RuleId.of("ignore.unused");
    static final List<Rule> RULES = List.of(rule(UNUSED.value(), WARNING, WARNING, WARNING, new ReportedByTheRun()));

    private SuppressionRules() {}

    private record ReportedByTheRun() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Set.of(new CanvasPart.Suppressions());
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {}
    }
}
