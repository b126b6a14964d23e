package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Sink;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The first amount whose currency is another than that of the first; tells the name and both currencies. */
final class MixedCurrency implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Amounts.READS;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<Location.AtEntry> inMoney = inMoney(facts);
        for (int i = 1; i < inMoney.size(); i++) {
            if (!currencyOf(inMoney.get(i)).equals(currencyOf(inMoney.get(0)))) {
                tell(inMoney.get(0), inMoney.get(i), sink);
                return;
            }
        }
    }

    private static List<Location.AtEntry> inMoney(CanvasFacts facts) {
        List<Location.AtEntry> inMoney = new ArrayList<>();
        for (Block block : Amounts.BLOCKS) {
            List<? extends Entry> entries = facts.canvas().entries(block);
            for (int i = 0; i < entries.size(); i++) {
                if (Amounts.of(entries.get(i)).isPresent()) {
                    inMoney.add(new Location.AtEntry(entries.get(i), i));
                }
            }
        }
        return inMoney;
    }

    private static void tell(Location.AtEntry first, Location.AtEntry here, Sink sink) {
        String name = here.entry().name();
        sink.found(Observation.at(here)
                .with(
                        name,
                        currencyOf(here).getCurrencyCode(),
                        currencyOf(first).getCurrencyCode())
                .relatedTo(first));
    }

    private static Currency currencyOf(Location.AtEntry at) {
        return Amounts.of(at.entry()).orElseThrow().currency();
    }
}
