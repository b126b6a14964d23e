package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Priced;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.Price;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * The first entry with a currency other than the first of all; the entry that sets it may differ from itself. The
 * values are the name and both currencies.
 */
public final class MixedCurrency implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Sums.READS;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        Location.AtEntry first = null;
        for (Block block : Sums.BLOCKS) {
            List<? extends Priced> entries = Sums.entries(facts, block);
            for (int i = 0; i < entries.size(); i++) {
                List<Currency> currencies = currenciesOf(entries.get(i));
                if (currencies.isEmpty()) {
                    continue;
                }
                Location.AtEntry here = new Location.AtEntry(entries.get(i), i);
                if (first == null) {
                    first = here;
                } else if (report(first, here, currencies, sink)) {
                    return;
                }
            }
        }
    }

    private static boolean report(Location.AtEntry first, Location.AtEntry here, List<Currency> currencies, Sink sink) {
        Currency common = currenciesOf((Priced) first.entry()).get(0);
        return currencies.stream()
                .filter(currency -> !currency.equals(common))
                .findFirst()
                .map(other -> {
                    sink.found(Observation.at(here)
                            .with(here.entry().name(), other.getCurrencyCode(), common.getCurrencyCode())
                            .relatedTo(first));
                    return true;
                })
                .orElse(false);
    }

    /** The currency of the amount, then that of the price; none of what is of nothing. */
    private static List<Currency> currenciesOf(Priced entry) {
        if (entry.amount().isEmpty() && entry.price().isEmpty()) {
            return List.of();
        }
        List<Currency> currencies = new ArrayList<>();
        if (!entry.isZero()) {
            entry.amount().ifPresent(amount -> currencies.add(amount.currency()));
            if (entry.price().orElse(null) instanceof Price.InMoney price) {
                currencies.add(price.currency());
            }
        }
        return currencies;
    }
}
