package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyRendererTest {
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(
                    RevenueStream.builder()
                            .name("Repair fee")
                            .amount(Amount.of(54_000, "EUR").per(Period.YEAR))
                            .build(),
                    RevenueStream.builder()
                            .name("Service pass")
                            .price(Price.of(9, "EUR").per(Period.MONTH).unit("bike"))
                            .quantity(Quantity.of(300).upTo(400))
                            .build())
            .add(Cost.builder()
                    .name("Rent")
                    .amount(Amount.of("1200.50", "EUR").per(Period.MONTH))
                    .build())
            .build();

    @Test
    void shows_streams_costs_sums_and_the_margin() throws IOException {
        Golden.assertMatches(
                "money-80-en", MoneyRenderer.builder().width(80).build().render(CANVAS));
        Golden.assertMatches(
                "money-120-zh",
                MoneyRenderer.builder().width(120).locale(Locale.CHINA).build().render(CANVAS));
    }

    @Test
    void writes_a_table_in_markdown() throws IOException {
        Golden.assertMatches(
                "money-markdown-zh",
                MoneyRenderer.builder()
                        .markdown(true)
                        .locale(Locale.CHINA)
                        .build()
                        .render(CANVAS));
    }

    @Test
    void never_adds_amounts_of_different_currencies_and_says_what_is_unknown() throws IOException {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .from(CANVAS)
                .add(RevenueStream.builder()
                        .name("Licence")
                        .amount(Amount.of(100, "USD").per(Period.DAY))
                        .build())
                .add(RevenueStream.of("Gifts"))
                .add(RevenueStream.builder()
                        .name("Commission")
                        .price(Price.percent(5).unit("sale"))
                        .build())
                .add(RevenueStream.builder()
                        .name("Grant")
                        .amount(Amount.of(500, "EUR").per(Period.ONCE))
                        .build())
                .build();
        Golden.assertMatches(
                "money-currencies-en", MoneyRenderer.builder().width(80).build().render(canvas));
        assertThat(MoneyTable.of(canvas).margins())
                .extracting(margin -> margin.currency().getCurrencyCode())
                .containsExactly("EUR", "USD");
        assertThat(MoneyTable.of(canvas).isComplete()).isFalse();
    }
}
