package io.businesscanvas.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyTableTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static RevenueStream stream(String name, Amount amount) {
        return RevenueStream.builder().name(name).amount(amount).build();
    }

    private static Cost cost(String name, Amount amount) {
        return Cost.builder().name(name).amount(amount).build();
    }

    private static MoneyRange range(Currency currency, long low, long high) {
        return new MoneyRange(currency, BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    @Test
    void adds_ranges_and_takes_the_widest_margin() {
        MoneyTable money = MoneyTable.of(BusinessCanvas.builder()
                .title("Shop")
                .add(stream("Fee", Amount.of(100, "EUR").upTo(200).per(Period.MONTH)))
                .add(RevenueStream.builder()
                        .name("Pass")
                        .price(Price.of(10, "EUR").per(Period.YEAR))
                        .quantity(Quantity.of(30).upTo(40))
                        .build())
                .add(cost("Rent", Amount.of(1000, "EUR").upTo(1200).per(Period.YEAR)))
                .build());
        assertThat(money.sums(Block.REVENUE_STREAMS)).containsExactly(range(EUR, 1500, 2800));
        assertThat(money.margins()).containsExactly(range(EUR, 300, 1800));
        assertThat(money.isComplete()).isTrue();
        assertThat(money.streams())
                .extracting(MoneyRow::share)
                .containsExactly(Optional.of(new BigDecimal("83.7")), Optional.of(new BigDecimal("16.3")));
    }

    @Test
    void never_adds_different_currencies_and_gives_no_shares_then() {
        MoneyTable money = MoneyTable.of(BusinessCanvas.builder()
                .title("Shop")
                .add(stream("Fee", Amount.of(1, "EUR").per(Period.YEAR)))
                .add(stream("Licence", Amount.of(2, "USD").per(Period.YEAR)))
                .build());
        assertThat(money.sums(Block.REVENUE_STREAMS))
                .containsExactly(range(EUR, 1, 1), range(Currency.getInstance("USD"), 2, 2));
        assertThat(money.streams()).extracting(MoneyRow::share).containsOnly(Optional.empty());
    }

    @Test
    void excludes_unknown_and_one_time_amounts_from_sums() {
        MoneyTable money = MoneyTable.of(BusinessCanvas.builder()
                .title("Shop")
                .add(
                        RevenueStream.of("Gifts"),
                        stream("Grant", Amount.of(500, "EUR").per(Period.ONCE)))
                .build());
        assertThat(money.streams()).hasSize(2);
        assertThat(money.sums(Block.REVENUE_STREAMS)).isEmpty();
        assertThat(money.isComplete()).isFalse();
    }

    @Test
    void soft_income_and_soft_costs_are_not_counted() {
        MoneyTable money = MoneyTable.of(BusinessCanvas.builder()
                .title("Career")
                .add(RevenueStream.builder()
                        .name("Joy")
                        .kind(RevenueStream.Kind.SATISFACTION)
                        .build())
                .add(Cost.builder().name("Worry").kind(Cost.Kind.STRESS).build())
                .build());
        assertThat(money.streams()).isEmpty();
        assertThat(money.costs()).isEmpty();
    }

    @Test
    void only_streams_and_costs_have_rows() {
        MoneyTable money = MoneyTable.of(BusinessCanvas.builder().title("Shop").build());
        assertThat(money.rows(Block.CHANNELS)).isEmpty();
        assertThat(money.margins()).isEmpty();
    }
}
