package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Location;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Priced;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.value.YearlyAmount;
import io.businesscanvas.value.YearlyAmount.Known;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Yearly costs that exceed yearly revenue at best; reported at the block of costs. The values are both sums, and what
 * they are made of.
 */
public final class Loss implements Check {
    @Override
    public Set<CanvasPart> reads() {
        return Reads.all(
                Sums.READS,
                Reads.variant(),
                Reads.attributes(Block.REVENUE_STREAMS, "kind"),
                Reads.attributes(Block.COST_STRUCTURE, "kind"));
    }

    @Override
    public void run(CanvasFacts facts, Sink sink) {
        List<Cost> costs = facts.canvas().costStructure().stream()
                .filter(cost -> isMoney(cost) && known(cost).isPresent())
                .filter(cost -> !isNoCost(cost))
                .toList();
        if (!costs.isEmpty()) {
            run(facts, costs, sink);
        }
    }

    private static void run(CanvasFacts facts, List<Cost> costs, Sink sink) {
        List<RevenueStream> streams = facts.canvas().revenueStreams().stream()
                .filter(stream -> !RevenueConditions.isSoft(stream) && !isOnce(stream))
                .filter(stream -> !RevenueConditions.isFunding(facts, stream))
                .toList();
        boolean canCompare = streams.stream().anyMatch(stream -> !stream.isZero())
                && streams.stream().allMatch(stream -> known(stream).isPresent());
        if (canCompare) {
            List<Currency> currencies = Stream.concat(streams.stream(), costs.stream())
                    .flatMap(entry -> known(entry).flatMap(Known::currency).stream())
                    .distinct()
                    .toList();
            if (currencies.size() == 1) {
                compare(streams, costs, currencies.get(0), sink);
            }
        }
    }

    private static void compare(List<RevenueStream> streams, List<Cost> costs, Currency currency, Sink sink) {
        BigDecimal in = sum(streams, Known::high);
        BigDecimal out = sum(costs, Known::low);
        if (out.compareTo(in) > 0) {
            sink.found(
                    new Location.AtBlock(Block.COST_STRUCTURE),
                    Sums.message(out, currency),
                    Sums.message(in, currency),
                    terms(costs, Known::low),
                    terms(streams, Known::high));
        }
    }

    private static BigDecimal sum(List<? extends Priced> entries, Function<Known, BigDecimal> end) {
        return entries.stream()
                .map(entry -> known(entry).map(end).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a sum is made of: {@code "Rent" 18,000 and "Wages" 42,000}. */
    private static Message terms(List<? extends Priced> entries, Function<Known, BigDecimal> end) {
        return Phrases.all(entries.stream()
                .map(entry -> CatalogueMessages.message(
                        "money.loss.term",
                        entry.name(),
                        Sums.message(known(entry).map(end).orElseThrow())))
                .toList());
    }

    private static Optional<Known> known(Priced entry) {
        return entry.inAYear() instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    private static boolean isOnce(Priced entry) {
        return entry.inAYear() instanceof YearlyAmount.Once;
    }

    private static boolean isMoney(Cost cost) {
        return cost.kind()
                .filter(kind -> kind.isSoft() || kind == Cost.Kind.TIME)
                .isEmpty();
    }

    public static boolean isNoCost(Cost cost) {
        return isNoCost(cost, NormalForm.of(cost.name()));
    }

    /** Returns whether cost.no-cost is reported of a cost. */
    public static boolean isNoCost(Cost cost, String normalName) {
        return ListedNames.isNoCost(normalName)
                && cost.kind().filter(Cost.Kind::isSoft).isEmpty();
    }
}
