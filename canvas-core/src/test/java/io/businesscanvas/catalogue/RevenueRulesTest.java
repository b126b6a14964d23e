package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Frequency;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.value.Amount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RevenueRulesTest {
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
    void a_stream_says_who_pays_unless_it_is_soft_or_zero() {
        assertThat(locations("revenue.without-payer", ADVERTISERS, FEE)).isEmpty();
        assertThat(locations("revenue.without-payer", ADVERTISERS, ADS.paidBy("advertisers"), FEE, THANKS))
                .containsExactly("revenueStreams[1]");
        assertThat(locations("revenue.without-payer", ADVERTISERS, ADS.paidBy("nobody"), FEE.withAmount(ZERO)))
                .isEmpty();
    }

    @Test
    void a_stream_says_what_is_paid_for() {
        assertThat(locations("revenue.without-value", NEWS, FEE)).isEmpty();
        assertThat(locations("revenue.without-value", NEWS, ADS.payingFor(NEWS), FEE, THANKS))
                .containsExactly("revenueStreams[1]");
    }

    static Stream<Arguments> payers() {
        ValueProposition news = NEWS.serving(READERS);
        ValueProposition reach = REACH.serving(ADVERTISERS);
        RevenueStream wrong =
                ADS.paidBy("readers", "advertisers", "advertisers").payingFor(news);
        List<String> second = List.of("revenueStreams[0].paidBy[1]");
        return Stream.of(
                arguments(canvas(READERS, ADVERTISERS, news, reach, wrong), second),
                arguments(canvas(READERS, ADVERTISERS, news, reach, wrong.payingFor(reach)), List.of()),
                arguments(canvas(READERS, ADVERTISERS, news, wrong), List.of()),
                arguments(canvas(READERS, ADVERTISERS, NEWS, reach, wrong), List.of()),
                arguments(canvas(READERS, ADVERTISERS, news, reach.serving("nobody"), wrong), List.of()),
                arguments(canvas(READERS, ADVERTISERS, news, reach, wrong.payingFor("nothing")), List.of()),
                arguments(canvas(READERS, ADVERTISERS, news, reach, wrong.paidBy("nobody")), second));
    }

    @ParameterizedTest
    @MethodSource("payers")
    void a_payer_is_served_by_something_that_is_paid_for(BusinessCanvas canvas, List<String> locations) {
        assertThat(locations("revenue.pair-unserved", canvas)).isEqualTo(locations);
    }

    static Stream<Arguments> unpaidStreams() {
        RevenueStream ads = ADS.paidBy(ADVERTISERS);
        ValueProposition free = NEWS.withPriceLevel(PriceLevel.FREE);
        ValueProposition forReaders = NEWS.serving(READERS);
        ValueProposition both = NEWS.serving("readers", "nobody");
        List<String> fee = List.of("revenueStreams[1]");
        return Stream.of(
                arguments(canvas(ADVERTISERS, free, ads, FEE.payingFor(free)), List.of()),
                arguments(canvas(ADVERTISERS, FREE_READERS, forReaders, ads, FEE.payingFor(NEWS)), List.of()),
                arguments(canvas(ADVERTISERS, READERS, forReaders, ads, FEE.payingFor(NEWS)), fee),
                arguments(canvas(ADVERTISERS, NEWS, ads, FEE.payingFor(NEWS)), fee),
                arguments(canvas(ADVERTISERS, free, REACH, ads, FEE.payingFor(free, REACH)), fee),
                arguments(canvas(ADVERTISERS, free, ads, FEE.payingFor("news", "nothing")), fee),
                arguments(canvas(ADVERTISERS, FREE_READERS, both, ads, FEE.payingFor(both)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("unpaidStreams")
    void nobody_need_pay_for_what_is_free_or_goes_to_free_segments(BusinessCanvas canvas, List<String> locations) {
        assertThat(locations("revenue.without-payer", canvas)).isEqualTo(locations);
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
    void a_segment_that_does_not_pay_is_not_a_payer() {
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
    void a_subscription_recurs() {
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
}
