package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.findings;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {
    private static final CustomerSegment READERS = CustomerSegment.of("Readers");
    private static final CustomerSegment FREE_READERS = READERS.withPays(false);
    private static final CustomerSegment ADVERTISERS = CustomerSegment.of("Advertisers");
    private static final ValueProposition NEWS = ValueProposition.of("News");
    private static final ValueProposition REACH = ValueProposition.of("Reach");
    private static final RevenueStream ADS = RevenueStream.of("Ads");
    private static final RevenueStream FEE = RevenueStream.of("Fee");
    private static final RevenueStream THANKS =
            RevenueStream.builder().name("Thanks").kind(Kind.RECOGNITION).build();
    private static final Amount ZERO = Amount.of("0.0", "EUR");

    @Test
    void a_stream_says_who_pays_unless_it_is_soft_or_of_nothing() {
        assertThat(locations("revenue.without-payer", ADVERTISERS, FEE)).isEmpty();
        assertThat(locations("revenue.without-payer", ADVERTISERS, ADS.paidBy("advertisers"), FEE, THANKS))
                .containsExactly("revenueStreams[1]");
        assertThat(locations("revenue.without-payer", ADVERTISERS, ADS.paidBy("nobody"), FEE.withAmount(ZERO)))
                .isEmpty();
    }

    @Test
    void the_fix_of_a_fixed_cost_per_unit_fits_its_price() {
        Cost fees = Cost.of("Fees").withKind(Cost.Kind.FIXED);
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("Shop")
                .add(fees.withPrice(Price.of(2, "EUR").unit("order")))
                .add(fees.withId(EntryId.of("share")).withPrice(Price.percent("5")))
                .add(fees.withId(EntryId.of("monthly"))
                        .withPrice(Price.of(2, "EUR").per(Period.MONTH).unit("seat")))
                .build();
        assertThat(findings("cost.fixed-per-unit", canvas).stream()
                        .map(finding -> finding.path() + ": "
                                + finding.fix().orElseThrow().in(Locale.ENGLISH)))
                .containsExactly(
                        "costStructure[0]: set \"kind\" to \"variable\", or, for a price in money, say how often it is paid"
                                + " (\"per\").",
                        "costStructure[1]: set \"kind\" to \"variable\".");
    }

    @Test
    void nobody_need_pay_for_what_is_free_or_goes_to_free_segments() {
        RevenueStream ads = ADS.paidBy(ADVERTISERS);
        ValueProposition free = NEWS.withPriceLevel(PriceLevel.FREE);
        assertThat(locations("revenue.without-payer", ADVERTISERS, free, ads, FEE.payingFor(free)))
                .isEmpty();
        ValueProposition forReaders = NEWS.serving(READERS);
        assertThat(locations("revenue.without-payer", ADVERTISERS, FREE_READERS, forReaders, ads, FEE.payingFor(NEWS)))
                .isEmpty();
        assertThat(locations("revenue.without-payer", ADVERTISERS, READERS, forReaders, ads, FEE.payingFor(NEWS)))
                .containsExactly("revenueStreams[1]");
        assertThat(locations("revenue.without-payer", ADVERTISERS, NEWS, ads, FEE.payingFor(NEWS)))
                .containsExactly("revenueStreams[1]");
        assertThat(locations("revenue.without-payer", ADVERTISERS, free, REACH, ads, FEE.payingFor(free, REACH)))
                .containsExactly("revenueStreams[1]");
        assertThat(locations("revenue.without-payer", ADVERTISERS, free, ads, FEE.payingFor("news", "nothing")))
                .containsExactly("revenueStreams[1]");
        ValueProposition both = NEWS.serving("readers", "nobody");
        assertThat(locations("revenue.without-payer", ADVERTISERS, FREE_READERS, both, ads, FEE.payingFor(both)))
                .isEmpty();
    }

    @Test
    void a_stream_says_what_is_paid_for() {
        assertThat(locations("revenue.without-value", NEWS, FEE)).isEmpty();
        assertThat(locations("revenue.without-value", NEWS, ADS.payingFor(NEWS), FEE, THANKS))
                .containsExactly("revenueStreams[1]");
    }

    @Test
    void a_payer_is_served_by_something_that_is_paid_for() {
        ValueProposition news = NEWS.serving(READERS);
        ValueProposition reach = REACH.serving(ADVERTISERS);
        RevenueStream wrong =
                ADS.paidBy("readers", "advertisers", "advertisers").payingFor(news);
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, reach, wrong))
                .containsExactly("revenueStreams[0].paidBy[1]");
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, reach, wrong.payingFor(reach)))
                .isEmpty();
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, wrong))
                .isEmpty();
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, NEWS, reach, wrong))
                .isEmpty();
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, reach.serving("nobody"), wrong))
                .isEmpty();
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, reach, wrong.payingFor("nothing")))
                .isEmpty();
        assertThat(locations("revenue.pair-unserved", READERS, ADVERTISERS, news, reach, wrong.paidBy("nobody")))
                .containsExactly("revenueStreams[0].paidBy[1]");
    }

    @Test
    void somebody_pays() {
        assertThat(locations("revenue.nobody-pays", FREE_READERS, FEE)).containsExactly("revenueStreams");
        assertThat(locations("revenue.nobody-pays", FEE)).isEmpty();
        assertThat(locations("revenue.nobody-pays", FREE_READERS, THANKS, FEE.withAmount(ZERO)))
                .isEmpty();
        assertThat(locations("revenue.nobody-pays", FREE_READERS, ADVERTISERS, FEE))
                .isEmpty();
    }

    @Test
    void who_pays_nothing_does_not_pay() {
        RevenueStream fee = FEE.paidBy("readers", "readers");
        assertThat(locations("revenue.payer-is-free", FREE_READERS, ADVERTISERS, fee))
                .containsExactly("revenueStreams[0].paidBy[0]");
        assertThat(locations("revenue.payer-is-free", FREE_READERS, fee)).isEmpty();
        assertThat(locations(
                        "revenue.payer-is-free",
                        FREE_READERS,
                        ADVERTISERS,
                        THANKS.paidBy("readers"),
                        fee.withAmount(ZERO)))
                .isEmpty();
    }

    @Test
    void a_segment_pays_or_is_free_on_purpose() {
        RevenueStream ads = ADS.paidBy(ADVERTISERS);
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ads)).containsExactly("customerSegments[0]");
        assertThat(locations("segment.unpaying", FREE_READERS, ADVERTISERS, ads))
                .isEmpty();
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ads.paidBy("reader")))
                .isEmpty();
        assertThat(locations("segment.unpaying", READERS, ADVERTISERS, ADS)).isEmpty();
    }

    @Test
    void a_proposition_earns_or_is_free_on_purpose() {
        RevenueStream ads = ADS.payingFor(REACH);
        assertThat(locations("value.unpaid", NEWS, REACH, ads)).containsExactly("valuePropositions[0]");
        assertThat(locations("value.unpaid", NEWS.withPriceLevel(PriceLevel.FREE), REACH, ads))
                .isEmpty();
        assertThat(locations("value.unpaid", FREE_READERS, NEWS.serving(READERS), REACH, ads))
                .isEmpty();
        assertThat(locations("value.unpaid", FREE_READERS, ADVERTISERS, NEWS.serving(READERS, ADVERTISERS), REACH, ads))
                .containsExactly("valuePropositions[0]");
        assertThat(locations("value.unpaid", NEWS, REACH, ADS)).isEmpty();
    }

    @Test
    void what_is_free_is_not_paid_for_alone() {
        ValueProposition free = NEWS.withPriceLevel(PriceLevel.FREE);
        RevenueStream fee = FEE.withAmount(Amount.of(5, "EUR"));
        assertThat(locations("value.free-but-paid", free, REACH, fee.payingFor("news", "news")))
                .containsExactly("valuePropositions[0]");
        assertThat(locations("value.free-but-paid", free, REACH, fee.payingFor(free, REACH)))
                .isEmpty();
        assertThat(locations("value.free-but-paid", free, fee.payingFor("news", "nothing")))
                .isEmpty();
        assertThat(locations("value.free-but-paid", free, FEE.payingFor(free))).isEmpty();
        assertThat(locations("value.free-but-paid", free, FEE.withAmount(ZERO).payingFor(free)))
                .isEmpty();
        assertThat(locations(
                        "value.free-but-paid",
                        free,
                        THANKS.withAmount(Amount.of(5, "EUR")).payingFor(free)))
                .isEmpty();
        assertThat(locations("value.free-but-paid", NEWS, fee.payingFor(NEWS))).isEmpty();
    }

    @Test
    void a_subscription_comes_again() {
        RevenueStream pass = RevenueStream.builder()
                .name("Pass")
                .kind(Kind.SUBSCRIPTION)
                .frequency(Frequency.ONE_TIME)
                .build();
        assertThat(locations("revenue.kind-frequency", pass)).containsExactly("revenueStreams[0]");
        assertThat(locations("revenue.kind-frequency", personal(pass))).isEmpty();
        assertThat(locations(
                        "revenue.kind-frequency", pass.withKind(Kind.RENTAL), pass.withFrequency(Frequency.RECURRING)))
                .isEmpty();
    }

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

    @Test
    void a_loss_is_reported_where_all_amounts_can_be_compared() {
        RevenueStream fee = FEE.withAmount(Amount.of(3650, "EUR").per(Period.YEAR));
        Cost daily = Cost.of("Rent").withAmount(Amount.of(10, "EUR").per(Period.DAY));
        assertThat(locations("money.loss", fee, daily)).isEmpty();
        assertThat(messages(
                        "money.loss",
                        fee,
                        Cost.of("Rent").withAmount(Amount.of("10.01", "EUR").per(Period.DAY))))
                .containsExactly(
                        "Yearly costs of 3,653.65 EUR exceed yearly revenue of 3,650 EUR. Costs: \"Rent\" (3,653.65)."
                                + " Revenue: \"Fee\" (3,650).");
        assertThat(locations("money.loss", fee, daily, Cost.of("Wages"))).isEmpty();
        assertThat(locations(
                        "money.loss",
                        fee,
                        Cost.of("Car").withAmount(Amount.of(9000, "EUR").per(Period.ONCE))))
                .isEmpty();
        assertThat(locations(
                        "money.loss",
                        fee,
                        Cost.of("Car").withAmount(Amount.of(9000, "CHF").per(Period.YEAR))))
                .isEmpty();
        assertThat(locations(
                        "money.loss",
                        FEE.withAmount(Amount.of(52, "EUR").per(Period.WEEK)),
                        Cost.of("Rent").withAmount(Amount.of(226, "EUR").per(Period.MONTH))))
                .containsExactly("costStructure");
        assertThat(locations("money.loss", daily)).isEmpty();
    }
}
