package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.findings;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.KeyResource.Kind;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.validation.RuleTester;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalRulesTest {
    private static final KeyResource MAPS = resource("Maps", Kind.INTEREST);
    private static final ValueProposition STORIES = ValueProposition.of("Stories");

    @Test
    void who_i_am_lists_the_kinds_that_are_missing() {
        assertThat(findings("personal.who-am-i", personal(MAPS)).stream().map(RuleTester::english))
                .containsExactly("These resources do not fully say who you are. Missing: \"knowledge\" or"
                        + " \"skill\", and \"personality\".");
        assertThat(locations(
                        "personal.who-am-i",
                        personal(MAPS, resource("Latin", Kind.KNOWLEDGE), resource("Calm", Kind.PERSONALITY))))
                .isEmpty();
        assertThat(locations("personal.who-am-i", personal(KeyResource.of("Maps"))))
                .isEmpty();
        assertThat(locations("personal.who-am-i", personal(resource("Van", Kind.PHYSICAL))))
                .isEmpty();
        assertThat(locations("personal.who-am-i", MAPS)).isEmpty();
    }

    @Test
    void what_i_have_is_any_one_of_four_kinds() {
        assertThat(locations("personal.what-i-have", personal(MAPS))).containsExactly("keyResources");
        assertThat(locations("personal.what-i-have", personal(KeyResource.of("Maps"))))
                .isEmpty();
        Stream.of(Kind.EXPERIENCE, Kind.NETWORK, Kind.TANGIBLE_ASSET, Kind.INTANGIBLE_ASSET)
                .forEach(kind -> assertThat(locations("personal.what-i-have", personal(MAPS, resource("Own", kind))))
                        .isEmpty());
    }

    @Test
    void fixes_use_the_labels_of_the_personal_canvas() {
        CustomerSegment readers = CustomerSegment.of("Readers").withPays(false);
        assertThat(findings("revenue.nobody-pays", personal(readers, RevenueStream.of("Fee"))))
                .extracting(finding -> finding.fix().orElseThrow().in(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("请改正各个客户群体是否付钱（“pays”），或者补上付钱的那一个。");
    }

    @Test
    void three_aspirations_are_enough() {
        KeyActivity[] aims = Stream.of("A", "B", "C", "D")
                .map(name -> KeyActivity.of(name).withKind(KeyActivity.Kind.ASPIRATION))
                .toArray(KeyActivity[]::new);
        assertThat(locations("personal.aspirations", personal(aims))).containsExactly("keyActivities");
        assertThat(locations("personal.aspirations", personal(aims[0], aims[1], aims[2], KeyActivity.of("D"))))
                .isEmpty();
    }

    @Test
    void an_unused_interest_is_reported_unless_it_is_idle_altogether() {
        KeyResource supporting = MAPS.supporting(STORIES);
        KeyResource drawing = resource("Drawing", Kind.SKILL);
        KeyActivity illustrating = KeyActivity.of("Illustrating").using(drawing);
        assertThat(locations("personal.interest-unused", personal(STORIES, supporting, drawing, illustrating)))
                .containsExactly("keyResources[0]");
        assertThat(locations("personal.interest-unused", personal(MAPS, drawing, illustrating)))
                .isEmpty();
        assertThat(locations("resource.idle", personal(MAPS, drawing, illustrating)))
                .containsExactly("keyResources[0]");
        assertThat(locations("personal.interest-unused", personal(STORIES, supporting)))
                .isEmpty();
        assertThat(locations(
                        "personal.interest-unused", personal(STORIES, supporting, drawing, illustrating.using("x"))))
                .isEmpty();
    }

    static Stream<Arguments> incomes() {
        RevenueStream pay = stream("Pay", RevenueStream.Kind.SALARY);
        RevenueStream praise = stream("Praise", RevenueStream.Kind.RECOGNITION);
        RevenueStream fee = stream("Fee", RevenueStream.Kind.USAGE_FEE);
        List<String> block = List.of("revenueStreams");
        return Stream.of(
                arguments("personal.hard-income", personal(praise), block),
                arguments("personal.hard-income", personal(praise, fee), block),
                arguments("personal.hard-income", personal(praise, pay), List.of()),
                arguments("personal.hard-income", personal(fee), List.of()),
                arguments("personal.soft-income", personal(pay), block),
                arguments("personal.soft-income", personal(pay, praise), List.of()),
                arguments("personal.soft-income", personal(RevenueStream.of("Pay")), List.of()));
    }

    @ParameterizedTest
    @MethodSource("incomes")
    void income_is_hard_and_soft_once_kinds_are_used(String rule, BusinessCanvas canvas, List<String> locations) {
        assertThat(locations(rule, canvas)).isEqualTo(locations);
    }

    @Test
    void soft_costs_are_counted_once_kinds_are_used() {
        Cost time = Cost.of("Time").withKind(Cost.Kind.TIME);
        assertThat(locations("personal.soft-cost", personal(time))).containsExactly("costStructure");
        assertThat(locations(
                        "personal.soft-cost", personal(time, Cost.of("Nerves").withKind(Cost.Kind.STRESS))))
                .isEmpty();
        assertThat(locations("personal.soft-cost", personal(Cost.of("Time")))).isEmpty();
    }

    private static KeyResource resource(String name, Kind kind) {
        return KeyResource.builder().name(name).kind(kind).build();
    }

    private static RevenueStream stream(String name, RevenueStream.Kind kind) {
        return RevenueStream.builder().name(name).kind(kind).build();
    }
}
