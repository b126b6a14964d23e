package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyRulesTest {
    private static final RevenueStream ADS = RevenueStream.of("Ads");
    private static final RevenueStream FEE = RevenueStream.of("Fee");

    @Test
    void shares_may_be_one_over_a_hundred_for_rounding() {
        RevenueStream most = ADS.withShare(Percentage.of(60));
        Cost rent = Cost.of("Rent").withShare(Percentage.of(60));
        assertThat(locations("share.over-100", most, FEE.withShare(Percentage.of("41.00")), rent))
                .isEmpty();
        assertThat(messages(
                        "share.over-100",
                        most,
                        FEE.withShare(Percentage.of("41.000001")),
                        rent,
                        rent.withId(EntryId.of("other"))))
                .containsExactly(
                        "The shares of the revenue streams add up to 101.000001%.",
                        "The shares of the costs add up to 120%.");
    }

    @Test
    void currencies_are_compared_with_that_of_the_first_amount() {
        Cost rent = Cost.of("Rent").withAmount(Amount.of(1, "CHF"));
        assertThat(locations(
                        "money.mixed-currency", FEE, ADS.withAmount(Amount.of(1, "EUR")), rent, rent.withName("Wages")))
                .containsExactly("costStructure[0]");
        assertThat(locations("money.mixed-currency", FEE, rent)).isEmpty();
    }

    static Stream<Arguments> yearlyTotals() {
        RevenueStream fee = FEE.withAmount(Amount.of(3650, "EUR").per(Period.YEAR));
        Cost daily = Cost.of("Rent").withAmount(Amount.of(10, "EUR").per(Period.DAY));
        Cost monthly = Cost.of("Rent").withAmount(Amount.of(226, "EUR").per(Period.MONTH));
        Cost car = Cost.of("Car");
        return Stream.of(
                arguments(canvas(fee, daily), List.of()),
                arguments(canvas(fee, daily, Cost.of("Wages")), List.of()),
                arguments(canvas(fee, car.withAmount(Amount.of(9000, "EUR").per(Period.ONCE))), List.of()),
                arguments(canvas(fee, car.withAmount(Amount.of(9000, "CHF").per(Period.YEAR))), List.of()),
                arguments(
                        canvas(FEE.withAmount(Amount.of(52, "EUR").per(Period.WEEK)), monthly),
                        List.of("costStructure")),
                arguments(canvas(daily), List.of()));
    }

    @ParameterizedTest
    @MethodSource("yearlyTotals")
    void a_loss_is_reported_where_all_amounts_can_be_compared(BusinessCanvas canvas, List<String> locations) {
        assertThat(locations("money.loss", canvas)).isEqualTo(locations);
    }

    @Test
    void a_loss_shows_its_sums() {
        RevenueStream fee = FEE.withAmount(Amount.of(3650, "EUR").per(Period.YEAR));
        Cost rent = Cost.of("Rent").withAmount(Amount.of("10.01", "EUR").per(Period.DAY));
        assertThat(messages("money.loss", fee, rent))
                .containsExactly(
                        "Yearly costs of 3,653.65 EUR exceed yearly revenue of 3,650 EUR. Costs: \"Rent\" (3,653.65)."
                                + " Revenue: \"Fee\" (3,650).");
    }
}
