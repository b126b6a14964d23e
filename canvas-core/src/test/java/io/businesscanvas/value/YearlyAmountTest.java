package io.businesscanvas.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.model.Priced;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.YearlyAmount.Known;
import io.businesscanvas.value.YearlyAmount.Once;
import io.businesscanvas.value.YearlyAmount.Reason;
import io.businesscanvas.value.YearlyAmount.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyAmountTest {
    private static final RevenueStream STREAM = RevenueStream.of("Repairs");
    private static final Price.InMoney SEAT = Price.of(49, "USD").unit("seat");

    @ParameterizedTest
    @CsvSource({"DAY, 730", "WEEK, 104", "MONTH, 24", "YEAR, 2"})
    void an_amount_counts_as_often_as_its_period_occurs_in_a_year(Period period, String year) {
        assertThat(year(STREAM.withAmount(Amount.of(2, "EUR").per(period)))).isEqualTo(year + "–" + year + " EUR");
    }

    @Test
    void an_amount_may_be_a_range() {
        assertThat(year(STREAM.withAmount(Amount.of("1.5", "EUR").upTo(3).per(Period.MONTH))))
                .isEqualTo("18.0–36 EUR");
    }

    @Test
    void a_one_time_amount_is_not_part_of_a_year() {
        Amount once = Amount.of(900, "EUR").per(Period.ONCE);
        assertThat(STREAM.withAmount(once).inAYear()).isEqualTo(new Once(once));
        assertThat(STREAM.withAmount(Amount.of(0, "EUR").per(Period.ONCE)).inAYear())
                .isInstanceOf(Once.class);
    }

    @Test
    void a_price_counts_with_its_quantity() {
        assertThat(year(STREAM.withPrice(SEAT.per(Period.MONTH)).withQuantity(Quantity.of(300))))
                .isEqualTo("176400–176400 USD");
        assertThat(year(STREAM.withPrice(SEAT.upTo(99))
                        .withQuantity(Quantity.of(10).upTo(20).per(Period.WEEK))))
                .isEqualTo("25480–102960 USD");
    }

    @Test
    void the_amount_wins_over_price_and_quantity() {
        assertThat(year(STREAM.withPrice(SEAT.per(Period.MONTH))
                        .withQuantity(Quantity.of(300))
                        .withAmount(Amount.of(5, "EUR").per(Period.YEAR))))
                .isEqualTo("5–5 EUR");
    }

    @Test
    void unknown_amounts_state_the_reason() {
        assertThat(reason(STREAM)).isEqualTo(Reason.NO_AMOUNT);
        assertThat(reason(STREAM.withQuantity(Quantity.of(3)))).isEqualTo(Reason.NO_AMOUNT);
        assertThat(reason(STREAM.withAmount(Amount.of(5, "EUR")))).isEqualTo(Reason.NO_PERIOD);
        assertThat(reason(STREAM.withPrice(SEAT))).isEqualTo(Reason.NO_QUANTITY);
        assertThat(reason(STREAM.withPrice(SEAT).withQuantity(Quantity.of(3)))).isEqualTo(Reason.NO_PERIOD);
        assertThat(reason(STREAM.withPrice(SEAT.per(Period.MONTH))
                        .withQuantity(Quantity.of(3).per(Period.DAY))))
                .isEqualTo(Reason.TWO_PERIODS);
        assertThat(reason(STREAM.withPrice(Price.percent(5)).withQuantity(Quantity.of(3))))
                .isEqualTo(Reason.PERCENTAGE);
    }

    @Test
    void a_zero_amount_is_zero_in_every_currency() {
        assertThat(STREAM.withAmount(Amount.of("0.00", "EUR")).inAYear()).isEqualTo(Known.NOTHING);
        assertThat(STREAM.withPrice(Price.of(0, "EUR")).inAYear()).isEqualTo(Known.NOTHING);
        assertThat(STREAM.withPrice(Price.percent(0)).inAYear()).isEqualTo(Known.NOTHING);
        assertThat(STREAM.withPrice(Price.of(0, "EUR").upTo(5)).isZero()).isFalse();
        assertThat(STREAM.withAmount(Amount.of(7, "EUR"))
                        .withPrice(Price.of(0, "EUR"))
                        .isZero())
                .isFalse();
        assertThat(STREAM.isZero()).isFalse();
    }

    @Test
    void a_quantity_of_zero_is_known() {
        assertThat(year(STREAM.withPrice(SEAT).withQuantity(Quantity.of(0).per(Period.DAY))))
                .isEqualTo("0–0 USD");
    }

    @Test
    void prices_and_quantities_are_written_as_people_say_them() {
        assertThat(SEAT.per(Period.MONTH)).hasToString("49 USD per seat and month");
        assertThat(Price.of("0.50", "EUR").upTo("1").per(Period.DAY)).hasToString("0.50–1 EUR per day");
        assertThat(Price.percent("2.5").upTo("5").unit("order")).hasToString("2.5–5 % per order");
        assertThat(Quantity.of(300).per(Period.MONTH)).hasToString("300 per month");
    }

    @Test
    void impossible_values_are_rejected_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(5, "EUR").upTo("5.0"))
                .withMessage("upTo must be greater than 5, but was 5.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEAT.per(Period.ONCE))
                .withMessage("per must be day, week, month or year, but was \"once\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEAT.unit(" "))
                .withMessage("unit must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.percent(101))
                .withMessage("percentage must be at most 100, but was 101");
    }

    private static String year(Priced entry) {
        Known known = (Known) entry.inAYear();
        return known.low().toPlainString() + "–" + known.high().toPlainString() + " "
                + known.currency().orElseThrow();
    }

    private static Reason reason(Priced entry) {
        return ((Unknown) entry.inAYear()).reason();
    }
}
