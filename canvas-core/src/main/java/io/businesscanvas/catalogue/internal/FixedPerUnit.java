package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.Price;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fixed costs whose price is per unit. A percentage has no period, so its fix differs from that of a price in money.
 */
public final class FixedPerUnit implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.attributes(Block.COST_STRUCTURE, "kind", "price", "quantity");
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<Cost> costs = facts.canvas().costStructure();
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            if (isFixedWithoutQuantity(cost) && cost.price().isPresent()) {
                check(cost, cost.price().get(), new Location.AtEntry(cost, i), sink);
            }
        }
    }

    private static boolean isFixedWithoutQuantity(Cost cost) {
        return cost.kind().equals(Optional.of(Cost.Kind.FIXED))
                && cost.quantity().isEmpty();
    }

    private static void check(Cost cost, Price price, Location location, Sink sink) {
        Observation found = Observation.at(location).with(cost.name());
        if (price instanceof Price.InPercent) {
            sink.found(found.fixedBy(CatalogueMessages.message("cost.fixed-per-unit.fix.percentage")));
        } else if (price instanceof Price.InMoney money
                && money.unit().isPresent()
                && money.per().isEmpty()) {
            sink.found(found);
        }
    }
}
