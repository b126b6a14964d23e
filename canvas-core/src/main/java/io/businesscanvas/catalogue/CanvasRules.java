package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.rule.Checks.entries;
import static io.businesscanvas.rule.Checks.everyBlock;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.SeparateParts;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Set;

/** Rules about the canvas as a whole and its blocks: {@code canvas.*} and {@code block.*}. */
final class CanvasRules {
    static final int NINE_ENTRIES = 9;
    private static final int CROWD = 10;

    static final List<Rule> RULES = List.of(
            rule(
                    "block.empty",
                    OFF,
                    HINT,
                    ERROR,
                    everyBlock()
                            .except(Block.KEY_PARTNERS, Variant.PERSONAL) // personal.alone reports that
                            .hasAtLeast(1)
                            .once(entries(NINE_ENTRIES))),
            rule("canvas.sparse", OFF, OFF, ERROR, new SparseCanvas()),
            rule(
                    "block.crowded",
                    OFF,
                    HINT,
                    WARNING,
                    "max",
                    CROWD,
                    max -> everyBlock().hasAtMost(max)),
            rule("canvas.disconnected", OFF, OFF, HINT, new SeparateParts()));

    private CanvasRules() {}

    /** A canvas with fewer entries than blocks; reported at the canvas. The value is their number. */
    private record SparseCanvas() implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return Reads.entries(Block.values());
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            if (facts.size() < NINE_ENTRIES) {
                sink.found(new Location.AtCanvas(), facts.size());
            }
        }
    }
}
