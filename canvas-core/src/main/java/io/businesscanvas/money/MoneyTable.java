package io.businesscanvas.money;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Priced;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.YearlyAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The streams and costs of a canvas with their yearly amounts, sums and margin.
 *
 * <pre>{@code
 * MoneyTable money = MoneyTable.of(canvas);
 * money.margins()   // one for each currency
 * }</pre>
 *
 * <p>Amounts of different currencies are never added. Unknown and one-time amounts are not included in sums. Soft
 * income and soft costs, which are not measured in money, are omitted unless they have an amount or a price. Immutable
 * and safe to share between threads.
 *
 * @since 0.1
 */
public final class MoneyTable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<MoneyRow> streams;
    private final List<MoneyRow> costs;

    private MoneyTable(BusinessCanvas canvas) {
        this.streams = rows(canvas.revenueStreams());
        this.costs = rows(canvas.costStructure());
    }

    /** Returns the table of a canvas. */
    public static MoneyTable of(BusinessCanvas canvas) {
        return new MoneyTable(canvas);
    }

    /** Returns the revenue streams, in the order of the canvas. */
    public List<MoneyRow> streams() {
        return streams;
    }

    /** Returns the costs, in the order of the canvas. */
    public List<MoneyRow> costs() {
        return costs;
    }

    /** Returns the rows of a block; empty unless it is that of streams or costs. */
    public List<MoneyRow> rows(Block block) {
        return switch (block) {
            case REVENUE_STREAMS -> streams;
            case COST_STRUCTURE -> costs;
            default -> List.of();
        };
    }

    /** Returns the yearly sums of the known entries of a block, one for each currency, ordered by its code. */
    public List<MoneyRange> sums(Block block) {
        return List.copyOf(sums(rows(block)).values());
    }

    /**
     * Returns the margins, one for each currency that occurs: from the low end of the streams minus the high end of the
     * costs to the high end of the streams minus the low end of the costs.
     */
    public List<MoneyRange> margins() {
        Map<String, MoneyRange> margins = new TreeMap<>(sums(streams));
        sums(costs).forEach((code, cost) -> margins.merge(code, negated(cost), MoneyTable::plus));
        return List.copyOf(margins.values());
    }

    /** Returns whether the yearly amounts of all streams and costs are known. */
    public boolean isComplete() {
        return List.of(streams, costs).stream()
                .flatMap(List::stream)
                .allMatch(row -> row.year() instanceof YearlyAmount.Known);
    }

    private static Map<String, MoneyRange> sums(List<MoneyRow> rows) {
        Map<String, MoneyRange> sums = new TreeMap<>();
        for (MoneyRow row : rows) {
            rangeOf(row.year())
                    .ifPresent(range -> sums.merge(range.currency().getCurrencyCode(), range, MoneyTable::plus));
        }
        return sums;
    }

    /** The range of a known sum; empty for nothing, which adds nothing. */
    private static Optional<MoneyRange> rangeOf(YearlyAmount year) {
        return year instanceof YearlyAmount.Known known
                ? known.currency().map(currency -> new MoneyRange(currency, known.low(), known.high()))
                : Optional.empty();
    }

    private static MoneyRange plus(MoneyRange one, MoneyRange other) {
        return new MoneyRange(
                one.currency(), one.low().add(other.low()), one.high().add(other.high()));
    }

    private static MoneyRange negated(MoneyRange range) {
        return new MoneyRange(
                range.currency(), range.high().negate(), range.low().negate());
    }

    private static List<MoneyRow> rows(List<? extends Priced> entries) {
        List<MoneyRow> rows = entries.stream()
                .filter(MoneyTable::isCounted)
                .map(entry -> new MoneyRow(entry, entry.inAYear(), Optional.empty()))
                .toList();
        Map<String, MoneyRange> sums = sums(rows);
        boolean isComparable =
                sums.size() == 1 && rows.stream().allMatch(row -> row.year() instanceof YearlyAmount.Known);
        if (!isComparable) {
            return rows;
        }
        BigDecimal whole = sums.values().stream()
                .map(sum -> sum.low().add(sum.high()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return rows.stream().map(row -> withShare(row, whole)).toList();
    }

    private static boolean isCounted(Priced entry) {
        boolean isSoft = entry instanceof RevenueStream stream
                ? stream.kind().filter(RevenueStream.Kind::isSoft).isPresent()
                : ((Cost) entry).kind().filter(Cost.Kind::isSoft).isPresent();
        return !isSoft || entry.amount().isPresent() || entry.price().isPresent();
    }

    private static MoneyRow withShare(MoneyRow row, BigDecimal whole) {
        if (whole.signum() == 0) {
            return row;
        }
        YearlyAmount.Known known = (YearlyAmount.Known) row.year();
        BigDecimal share = known.low().add(known.high()).multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        return new MoneyRow(row.entry(), row.year(), Optional.of(share));
    }
}
