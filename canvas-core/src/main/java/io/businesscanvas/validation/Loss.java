package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Place;
import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Amount.Period;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** More going out than coming in, where every amount can be compared; tells both sums of a year and the currency. */
final class Loss implements Search {
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
            sink.found(new Place.AtBlock(Block.COST_STRUCTURE), plain(out), plain(in), currency);
        }
    }

    private static boolean areComparable(List<? extends Entry> streams, List<? extends Entry> costs) {
        Optional<Amount> first = Amounts.of(streams.get(0));
        return Stream.concat(streams.stream(), costs.stream())
                .map(Amounts::of)
                .allMatch(amount ->
                        amount.flatMap(Amount::per).filter(A_YEAR::containsKey).isPresent()
                                && amount.map(Amount::currency).equals(first.map(Amount::currency)));
    }

    private static BigDecimal yearly(List<? extends Entry> entries) {
        return entries.stream()
                .map(entry -> Amounts.of(entry).orElseThrow())
                .map(amount -> amount.value()
                        .multiply(Objects.requireNonNull(A_YEAR.get(amount.per().orElseThrow()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }
}
