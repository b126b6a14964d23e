package io.businesscanvas.cli;

import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.money.MoneyRange;
import io.businesscanvas.money.MoneyRow;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import io.businesscanvas.value.YearlyAmount;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The table of money for programs. */
final class MoneyJson {
    private MoneyJson() {}

    static void write(BusinessCanvas canvas, Writer out) {
        MoneyTable money = MoneyTable.of(canvas);
        try (JsonGenerator json = IndentedJson.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("title", canvas.title());
            for (Block block : List.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE)) {
                json.writeObjectPropertyStart(block.key());
                json.writeArrayPropertyStart("entries");
                money.rows(block).forEach(row -> write(row, json));
                json.writeEndArray();
                write("sums", money.sums(block), json);
                json.writeEndObject();
            }
            write("margins", money.margins(), json);
            json.writeBooleanProperty("complete", money.isComplete());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(MoneyRow row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", row.entry().id().toString());
        json.writeStringProperty("name", row.entry().name());
        row.entry().amount().ifPresent(amount -> write(amount, json));
        row.entry().price().ifPresent(price -> write(price, json));
        row.entry().quantity().ifPresent(quantity -> write(quantity, json));
        if (row.year() instanceof YearlyAmount.Known known) {
            json.writeNumberProperty("low", known.low());
            json.writeNumberProperty("high", known.high());
            known.currency().ifPresent(currency -> write(currency, json));
        }
        if (row.year() instanceof YearlyAmount.Once) {
            json.writeStringProperty("unknown", "once");
        }
        if (row.year() instanceof YearlyAmount.Unknown unknown) {
            json.writeStringProperty(
                    "unknown", unknown.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        row.share().ifPresent(share -> json.writeNumberProperty("share", share));
        json.writeEndObject();
    }

    private static void write(Amount amount, JsonGenerator json) {
        json.writeObjectPropertyStart("amount");
        json.writeNumberProperty("value", amount.value());
        writeUpTo(amount.upTo(), json);
        write(amount.currency(), json);
        writePer(amount.per(), json);
        json.writeEndObject();
    }

    private static void write(Price price, JsonGenerator json) {
        json.writeObjectPropertyStart("price");
        if (price instanceof Price.InMoney money) {
            json.writeNumberProperty("value", money.value());
            writeUpTo(money.upTo(), json);
            write(money.currency(), json);
            writePer(money.per(), json);
        } else if (price instanceof Price.InPercent share) {
            json.writeNumberProperty("percent", share.percent().value());
            writeUpTo(share.upTo(), json);
        }
        price.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        json.writeEndObject();
    }

    private static void write(Quantity quantity, JsonGenerator json) {
        json.writeObjectPropertyStart("quantity");
        json.writeNumberProperty("value", quantity.value());
        writeUpTo(quantity.upTo(), json);
        writePer(quantity.per(), json);
        json.writeEndObject();
    }

    private static void writeUpTo(Optional<BigDecimal> upTo, JsonGenerator json) {
        upTo.ifPresent(end -> json.writeNumberProperty("upTo", end));
    }

    private static void writePer(Optional<Period> per, JsonGenerator json) {
        per.ifPresent(period -> json.writeStringProperty("per", period.key()));
    }

    private static void write(Currency currency, JsonGenerator json) {
        json.writeStringProperty("currency", currency.getCurrencyCode());
    }

    private static void write(String name, List<MoneyRange> ranges, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (MoneyRange range : ranges) {
            json.writeStartObject();
            write(range.currency(), json);
            json.writeNumberProperty("low", range.low());
            json.writeNumberProperty("high", range.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
