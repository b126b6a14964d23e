package io.businesscanvas.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PriceTest {
    @Test
    void reads_what_people_write() {
        assertThat(Price.of(49, "USD").per(Period.MONTH).unit("seat")).hasToString("49 USD per seat and month");
        assertThat(Price.of("1.50", "EUR").upTo(2).unit("kg")).hasToString("1.50–2 EUR per kg");
        assertThat(Price.of(49, "USD").per(Period.MONTH)).hasToString("49 USD per month");
        assertThat(Price.percent("2.5").upTo("4").unit("order")).hasToString("2.5–4 % per order");
        assertThat(Quantity.of(300).upTo(400).per(Period.WEEK)).hasToString("300–400 per week");
    }

    @Test
    void keeps_the_scale_which_matters_for_equality() {
        assertThat(Price.of("1.50", "EUR")).isNotEqualTo(Price.of("1.5", "EUR"));
        assertThat(Price.percent("5.0")).isNotEqualTo(Price.percent(5));
        assertThat(Quantity.of("1.0")).isNotEqualTo(Quantity.of(1));
    }

    @Test
    void the_high_end_of_a_price_that_is_no_range_is_the_price() {
        assertThat(Price.of(2, "EUR").high()).isEqualTo(new BigDecimal("2"));
        assertThat(Price.of(2, "EUR").upTo("3.5").high()).isEqualTo(new BigDecimal("3.5"));
        assertThat(Price.percent(2).high()).isEqualTo(new BigDecimal("2"));
        assertThat(Price.percent(2).upTo("100").high()).isEqualTo(new BigDecimal("100"));
        assertThat(Quantity.of(2).upTo(3).high()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void a_price_recurs_or_is_paid_for_each_unit_but_not_once() {
        assertRejected(
                () -> Price.of(1, "EUR").per(Period.ONCE), "per must be day, week, month or year, but was \"once\"");
        assertRejected(() -> Quantity.of(1).per(Period.ONCE), "per must be day, week, month or year, but was \"once\"");
    }

    @Test
    void a_unit_is_not_blank() {
        assertRejected(() -> Price.of(1, "EUR").unit(" "), "unit must not be blank, but was \" \"");
        assertRejected(() -> Price.percent(1).unit(""), "unit must not be blank, but was \"\"");
    }

    @Test
    void ranges_go_upwards() {
        assertRejected(() -> Price.of(2, "EUR").upTo("2.0"), "upTo must be greater than 2, but was 2.0");
        assertRejected(() -> Price.percent(5).upTo("4"), "upTo must be greater than 5, but was 4");
        assertRejected(() -> Quantity.of(2).upTo(1), "upTo must be greater than 2, but was 1");
    }

    @Test
    void numbers_have_the_grammar_of_the_format_and_currencies_are_known() {
        assertRejected(
                () -> Price.of("1e3", "EUR"), "value must be a number without sign or exponent, but was \"1e3\"");
        assertRejected(() -> Price.of(-1, "EUR"), "value must not be negative, but was -1");
        assertRejected(() -> Price.of(1, "EURO"), "currency must be an ISO 4217 code such as EUR, but was \"EURO\"");
        assertRejected(() -> Price.percent(101), "percentage must be at most 100, but was 101");
        assertRejected(() -> Price.percent(5).upTo("100.5"), "percentage must be at most 100, but was 100.5");
        assertRejected(() -> Quantity.of(-1), "value must not be negative, but was -1");
    }

    private static void assertRejected(ThrowingCallable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action).withMessage(message);
    }
}
