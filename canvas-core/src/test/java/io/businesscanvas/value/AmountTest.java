package io.businesscanvas.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @Test
    void keeps_value_and_scale_exactly() {
        assertThat(Amount.of("1.50", "EUR")).isNotEqualTo(Amount.of("1.5", "EUR"));
        assertThat(Amount.of("1.50", "EUR").per(Period.MONTH)).hasToString("1.50 EUR per month");
        assertThat(Amount.of(54_000, "EUR")).hasToString("54000 EUR");
    }

    @Test
    void takes_a_value_with_exponent_from_java_as_a_plain_number() {
        Amount amount = new Amount(
                new BigDecimal("5E+3"),
                Optional.empty(),
                Amount.of(1, "EUR").currency(),
                Amount.of(1, "EUR").per());
        assertThat(amount).isEqualTo(Amount.of("5000", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000000", "999999999999999999.999999"})
    void takes_18_digits_before_the_point_and_6_after(String value) {
        assertThat(Amount.of(value, "CNY").value().toPlainString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "0.0000001"})
    void rejects_more_digits(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(value, "EUR"))
                .withMessageStartingWith("value must have at most 18 digits before the point and 6 after it, but was ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1e3", "01", "1.", ".5", "1,5", "١"})
    void rejects_what_is_no_number_of_the_format(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(value, "EUR"))
                .withMessage("value must be a number without sign or exponent, but was \"" + value + "\"");
    }

    @Test
    void rejects_negative_values_and_unknown_currencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(-1, "EUR"))
                .withMessage("value must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(1, "EURO"))
                .withMessage("currency must be an ISO 4217 code such as EUR, but was \"EURO\"");
    }

    @Test
    void a_range_ends_above_its_value_whatever_the_scale() {
        Amount range = Amount.of(50, "EUR").upTo("60.5").per(Period.YEAR);
        assertThat(range.upTo()).contains(new BigDecimal("60.5"));
        assertThat(range.high()).isEqualTo(new BigDecimal("60.5"));
        assertThat(Amount.of(50, "EUR").high()).isEqualTo(new BigDecimal("50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(50, "EUR").upTo("50.00"))
                .withMessage("upTo must be greater than 50, but was 50.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(50, "EUR").upTo(-1))
                .withMessage("upTo must not be negative, but was -1");
    }

    @Test
    void a_percentage_lies_between_0_and_100() {
        assertThat(Percentage.of("12.5")).hasToString("12.5 %");
        assertThat(Percentage.of("100.00")).isNotEqualTo(Percentage.of(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("100.01"))
                .withMessage("percentage must be at most 100, but was 100.01");
    }

    @Test
    void rejects_numbers_with_absurd_scales() {
        BigDecimal absurd = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Percentage(absurd))
                .withMessageStartingWith(
                        "percentage must have at most 18 digits before the point and 6 after it, but was 1E+");
    }
}
