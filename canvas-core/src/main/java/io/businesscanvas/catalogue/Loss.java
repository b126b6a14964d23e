package io.businesscanvas.catalogue;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Period;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Sink;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** More going out than coming in, where every amount can be compared; tells both sums of a year and the currency. */
final class Loss implements Check {
    private static final Map<Period, BigDecimal> A_YEAR = new EnumMap<>(Map.of(
            Period.DAY, BigDecimal.valueOf(365),
            Period.WEEK, BigDecimal.valueOf(52),
            Period.MONTH, BigDecimal.valueOf(12),
            Period.YEAR, BigDecimal.ONE));

    @Override
    public Set<CanvasPart> reads() {
        return Amounts.READS;
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<? extends Entry> streams = facts.canvas().entries(Block.REVENUE_STREAMS);
        List<? extends Entry> costs = facts.canvas().entries(Block.COST_STRUCTURE);
        if (streams.isEmpty() || costs.isEmpty() || !areComparable(streams, costs)) {
            return;
        }
        BigDecimal in = yearly(streams);
        BigDecimal out = yearly(costs);
        if (out.compareTo(in) > 0) {
            String currency = Amounts.of(costs.get(0)).orElseThrow().currency().getCurrencyCode();
            sink.found(new Location.AtBlock(Block.COST_STRUCTURE), plain(out), plain(in), currency);
        }
    }

    private static boolean areComparable(List<? extends Entry> streams, List<? extends Entry> costs) {
        Amount first = Amounts.of(streams.get(0)).orElse(null);
        return first != null && areLike(first, streams) && areLike(first, costs);
    }

    private static boolean areLike(Amount first, List<? extends Entry> entries) {
        for (Entry entry : entries) {
            Amount amount = Amounts.of(entry).orElse(null);
            boolean isLike = amount != null
                    && amount.per().filter(A_YEAR::containsKey).isPresent()
                    && amount.currency().equals(first.currency());
            if (!isLike) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal yearly(List<? extends Entry> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : entries) {
            Amount amount = Amounts.of(entry).orElseThrow();
            BigDecimal times = Objects.requireNonNull(A_YEAR.get(amount.per().orElseThrow()));
            sum = sum.add(amount.value().multiply(times));
        }
        return sum;
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }
}
