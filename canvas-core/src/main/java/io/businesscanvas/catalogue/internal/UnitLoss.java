package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Priced;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units that cost more than they are sold for at best; reported at the dearest cost of the unit. The values are its
 * name, its price, the sum of the prices of the streams, and the unit.
 */
public final class UnitLoss implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Reads.attributes(Block.REVENUE_STREAMS, "amount", "price"),
                Reads.attributes(Block.COST_STRUCTURE, "price"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Map<Unit, BigDecimal> income = income(Sums.entries(facts, Block.REVENUE_STREAMS));
        dearest(Sums.entries(facts, Block.COST_STRUCTURE)).forEach((unit, cost) -> {
            BigDecimal sold = income.get(unit);
            Price.InMoney price = priceOf((Priced) cost.entry()).orElseThrow();
            if (sold != null && sold.compareTo(price.value()) < 0) {
                sink.found(
                        cost,
                        cost.entry().name(),
                        Sums.message(price.value(), unit.currency()),
                        Sums.message(sold, unit.currency()),
                        price.unit().orElseThrow());
            }
        });
    }

    /** What the streams bring for each unit at best; nothing of units that are also sold in another way. */
    private static Map<Unit, BigDecimal> income(List<? extends Priced> streams) {
        Map<Unit, BigDecimal> income = new HashMap<>();
        Set<String> soldOtherwise = new HashSet<>();
        for (Priced stream : streams) {
            Optional<Price.InMoney> price = priceOf(stream);
            if (price.isEmpty()) {
                stream.price().flatMap(Price::unit).map(NormalForm::of).ifPresent(soldOtherwise::add);
            } else if (!stream.isZero()) {
                income.merge(Unit.of(price.get()), price.get().high(), BigDecimal::add);
            }
        }
        income.keySet().removeIf(unit -> soldOtherwise.contains(unit.name()));
        return income;
    }

    /** The first of the dearest costs of each unit, in the order of these costs. */
    private static Map<Unit, Location.AtEntry> dearest(List<? extends Priced> costs) {
        Map<Unit, Location.AtEntry> dearest = new LinkedHashMap<>();
        for (int i = 0; i < costs.size(); i++) {
            Location.AtEntry here = new Location.AtEntry(costs.get(i), i);
            priceOf(costs.get(i))
                    .ifPresent(price -> dearest.merge(
                            Unit.of(price), here, (known, other) -> isDearer(other, known) ? other : known));
        }
        return dearest;
    }

    private static boolean isDearer(Location.AtEntry one, Location.AtEntry other) {
        return priceOf((Priced) one.entry())
                        .orElseThrow()
                        .value()
                        .compareTo(priceOf((Priced) other.entry()).orElseThrow().value())
                > 0;
    }

    /** A price that is paid once for each unit. */
    private static Optional<Price.InMoney> priceOf(Priced entry) {
        return entry.price()
                .filter(price -> price instanceof Price.InMoney)
                .map(Price.InMoney.class::cast)
                .filter(price -> price.unit().isPresent() && price.per().isEmpty());
    }

    private record Unit(Currency currency, String name) {
        static Unit of(Price.InMoney price) {
            return new Unit(price.currency(), NormalForm.of(price.unit().orElseThrow()));
        }
    }
}
