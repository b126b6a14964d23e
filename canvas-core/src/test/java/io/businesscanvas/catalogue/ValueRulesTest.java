package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.RevenueStream.Kind;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.ValueProposition.PriceLevel;
import io.businesscanvas.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueRulesTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final CustomerSegment COURIERS = CustomerSegment.of("Couriers");
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final ValueProposition RENTAL = ValueProposition.of("Rental");
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
    void a_proposition_serves_with_any_written_link() {
        assertThat(locations("value.unserved", REPAIR, RENTAL.serving("nobody")))
                .containsExactly("valuePropositions[0]");
    }

    @ParameterizedTest
    @CsvSource({"value.undelivered, valuePropositions[1]", "channel.empty-handed, channels[1]"})
    void delivers_applies_to_both_sides(String rule, String place) {
        assertThat(locations(rule, REPAIR, RENTAL, Channel.of("Shop").delivering(REPAIR), Channel.of("Newsletter")))
                .containsExactly(place);
        assertThat(locations(rule, REPAIR, Channel.of("Newsletter"))).isEmpty();
    }

    @Test
    void an_ambiguous_link_of_support_keeps_its_rule_silent() {
        KeyActivity repairing = KeyActivity.of("Repairing").supporting(REPAIR);
        assertThat(locations("value.unsupported", REPAIR, RENTAL, repairing)).containsExactly("valuePropositions[1]");
        assertThat(locations("value.unsupported", REPAIR, RENTAL, Channel.of("Rental"), repairing.supporting("rental")))
                .isEmpty();
    }

    @Test
    void a_task_is_not_value() {
        assertThat(locations("value.names-task", REPAIR, RENTAL, KeyActivity.of("  REPAIR ")))
                .containsExactly("valuePropositions[0]");
    }

    @Test
    void more_than_four_propositions_for_one_segment_look_like_features() {
        List<Entry> entries = new ArrayList<>(List.of(COMMUTERS, COURIERS));
        for (int i = 0; i < 4; i++) {
            entries.add(ValueProposition.of("Feature " + i).serving(COMMUTERS, COMMUTERS));
        }
        assertThat(locations("value.feature-list", entries.toArray(Entry[]::new)))
                .isEmpty();
        entries.add(RENTAL.serving("commuters", "courier"));
        assertThat(messages("value.feature-list", entries.toArray(Entry[]::new)))
                .containsExactly("5 value propositions serve \"Commuters\"; this may be a list of features.");
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

    static Stream<Arguments> paidThoughFree() {
        ValueProposition free = NEWS.withPriceLevel(PriceLevel.FREE);
        RevenueStream fee = FEE.withAmount(Amount.of(5, "EUR"));
        RevenueStream thanks = THANKS.withAmount(Amount.of(5, "EUR"));
        return Stream.of(
                arguments(canvas(free, REACH, fee.payingFor("news", "news")), List.of("valuePropositions[0]")),
                arguments(canvas(free, REACH, fee.payingFor(free, REACH)), List.of()),
                arguments(canvas(free, fee.payingFor("news", "nothing")), List.of()),
                arguments(canvas(free, FEE.payingFor(free)), List.of()),
                arguments(canvas(free, FEE.withAmount(ZERO).payingFor(free)), List.of()),
                arguments(canvas(free, thanks.payingFor(free)), List.of()),
                arguments(canvas(NEWS, fee.payingFor(NEWS)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("paidThoughFree")
    void what_is_free_is_not_paid_for_alone(BusinessCanvas canvas, List<String> locations) {
        assertThat(locations("value.free-but-paid", canvas)).isEqualTo(locations);
    }
}
