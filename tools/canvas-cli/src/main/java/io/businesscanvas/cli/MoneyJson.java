package io.businesscanvas.cli;

import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.money.MoneyRange;
import io.businesscanvas.money.MoneyRow;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.value.YearlyAmount;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
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
        if (row.year() instanceof YearlyAmount.Known known) {
            json.writeNumberProperty("low", known.low());
            json.writeNumberProperty("high", known.high());
            known.currency().ifPresent(currency -> json.writeStringProperty("currency", currency.getCurrencyCode()));
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

    private static void write(String name, List<MoneyRange> ranges, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (MoneyRange range : ranges) {
            json.writeStartObject();
            json.writeStringProperty("currency", range.currency().getCurrencyCode());
            json.writeNumberProperty("low", range.low());
            json.writeNumberProperty("high", range.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
