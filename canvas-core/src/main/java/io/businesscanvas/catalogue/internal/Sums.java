package io.businesscanvas.catalogue.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Priced;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Reads;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Streams and costs, and sums of money in words. */
public final class Sums {
    static final List<Block> BLOCKS = List.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE);
    static final Set<CanvasPart> READS = Reads.all(
            Reads.attributes(Block.REVENUE_STREAMS, "amount", "price", "quantity"),
            Reads.attributes(Block.COST_STRUCTURE, "amount", "price", "quantity"));

    private Sums() {}

    static List<? extends Priced> entries(CanvasFacts facts, Block block) {
        return block == Block.REVENUE_STREAMS
                ? facts.canvas().revenueStreams()
                : facts.canvas().costStructure();
    }

    /** {@code 54,000 EUR}, with the thousands separator of the language. */
    static Message message(BigDecimal sum, Currency currency) {
        return new Sum(sum.stripTrailingZeros(), currency);
    }

    /** {@code 4,500}. */
    static Message message(BigDecimal number) {
        return new Figure(number.stripTrailingZeros());
    }

    private record Sum(BigDecimal value, Currency currency) implements Message {
        @Override
        public String in(Locale locale) {
            return new Figure(value).in(locale) + " " + currency.getCurrencyCode();
        }
    }

    /** The thousands separator is the same in both languages. */
    private record Figure(BigDecimal value) implements Message {
        @Override
        public String in(Locale locale) {
            return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        }
    }
}
