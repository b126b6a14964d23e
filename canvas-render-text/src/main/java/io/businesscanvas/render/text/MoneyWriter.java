package io.businesscanvas.render.text;

import io.businesscanvas.labels.AmountFormatter;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Priced;
import io.businesscanvas.money.MoneyRange;
import io.businesscanvas.money.MoneyRow;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.value.YearlyAmount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of one canvas being written. */
final class MoneyWriter {
    private static final List<String> COLUMNS = List.of(
            "money.entry", "money.price", "money.quantity", "money.currency", "money.low", "money.high", "money.share");
    private static final List<Block> BLOCKS = List.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE);

    private final BusinessCanvas canvas;
    private final MoneyTable money;
    private final Locale locale;
    private final AmountFormatter amounts;
    private final MoneyForm form;

    MoneyWriter(BusinessCanvas canvas, MoneyTable money, Locale locale, MoneyForm form) {
        this.canvas = canvas;
        this.money = money;
        this.locale = locale;
        this.amounts = AmountFormatter.in(locale);
        this.form = form;
    }

    void write() throws IOException {
        form.title(canvas.title());
        for (Block block : BLOCKS) {
            if (!money.rows(block).isEmpty()) {
                form.heading(Labels.in(locale).name(block, canvas.variant()));
                form.table(tableOf(block));
            }
        }
        if (!money.streams().isEmpty()
                && !money.costs().isEmpty()
                && !money.margins().isEmpty()) {
            form.heading(text("money.margin"));
            for (MoneyRange margin : money.margins()) {
                form.sentence(say("money.margin.of", MoneyNumbers.inWords(margin, locale)));
            }
            if (money.margins().size() > 1) {
                form.sentence(text("money.currencies"));
            }
        }
        writeUncounted();
    }

    private List<List<String>> tableOf(Block block) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(this::text).toList());
        money.rows(block).forEach(row -> rows.add(rowOf(row)));
        for (MoneyRange sum : money.sums(block)) {
            rows.add(row(
                    text("money.sum"), "", "", Optional.of(sum.currency()), sum.low(), sum.high(), Optional.empty()));
        }
        return rows;
    }

    private List<String> rowOf(MoneyRow row) {
        Priced entry = row.entry();
        String price = entry.amount()
                .map(amounts::of)
                .or(() -> entry.price().map(amounts::of))
                .orElse("");
        String quantity = entry.amount().isPresent()
                ? ""
                : entry.quantity().map(amounts::of).orElse("");
        if (row.year() instanceof YearlyAmount.Known known) {
            return row(entry.name(), price, quantity, known.currency(), known.low(), known.high(), row.share());
        }
        return List.of(entry.name(), price, quantity, "", "?", "?", "");
    }

    private List<String> row(
            String name,
            String price,
            String quantity,
            Optional<Currency> currency,
            BigDecimal low,
            BigDecimal high,
            Optional<BigDecimal> share) {
        return List.of(
                name,
                price,
                quantity,
                currency.map(Currency::getCurrencyCode).orElse(""),
                MoneyNumbers.grouped(low),
                MoneyNumbers.grouped(high),
                share.map(percent -> say("money.percent", percent.toPlainString()))
                        .orElse(""));
    }

    /** What is not included in the sums, and why. */
    private void writeUncounted() throws IOException {
        List<String> uncounted = Stream.concat(money.streams().stream(), money.costs().stream())
                .flatMap(row -> reason(row).stream())
                .toList();
        if (uncounted.isEmpty()) {
            return;
        }
        form.heading(text("money.uncounted"));
        for (String sentence : uncounted) {
            form.sentence(sentence);
        }
    }

    private Optional<String> reason(MoneyRow row) {
        if (row.year() instanceof YearlyAmount.Unknown unknown) {
            String why = text("money.reason." + unknown.reason().name().toLowerCase(Locale.ROOT));
            return Optional.of(say("money.unknown", row.entry().name(), why));
        }
        return row.year() instanceof YearlyAmount.Once once
                ? Optional.of(say("money.unknown", row.entry().name(), amounts.of(once.amount())))
                : Optional.empty();
    }

    private String text(String key) {
        return RenderMessages.text(locale, key);
    }

    private String say(String key, Object... arguments) {
        return RenderMessages.message(key, arguments).in(locale);
    }
}
