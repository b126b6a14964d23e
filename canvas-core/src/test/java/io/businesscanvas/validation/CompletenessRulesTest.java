package io.businesscanvas.validation;

import static io.businesscanvas.validation.Asking.canvas;
import static io.businesscanvas.validation.Asking.personal;
import static io.businesscanvas.validation.Asking.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.validation.Policy.Level;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompletenessRulesTest {
    @Test
    void empty_blocks_are_told_once_there_are_nine_entries() {
        assertThat(places("block.empty", activities(8))).isEmpty();
        assertThat(places("block.empty", activities(9)))
                .containsExactly(
                        "customerSegments",
                        "valuePropositions",
                        "channels",
                        "customerRelationships",
                        "revenueStreams",
                        "keyResources",
                        "keyPartners",
                        "costStructure");
    }

    @Test
    void in_a_personal_canvas_missing_partners_are_told_by_another_rule() {
        assertThat(places("block.empty", personal(activities(9)))).hasSize(7).doesNotContain("keyPartners");
        assertThat(places("personal.alone", personal(activities(9)))).containsExactly("keyPartners");
        assertThat(places("personal.alone", personal(activities(8)))).isEmpty();
        assertThat(places("personal.alone", activities(9))).isEmpty();
    }

    @Test
    void a_block_is_crowded_above_ten_entries_or_what_the_policy_says() {
        assertThat(places("block.crowded", activities(10))).isEmpty();
        assertThat(places("block.crowded", activities(11))).containsExactly("keyActivities");
        Policy policy = Policy.of(Preset.STANDARD).withOption("block.crowded", "max", 2);
        ValidationReport report =
                Validator.standard().with(policy).only("block.crowded").validate(canvas(activities(3)));
        assertThat(report.findings())
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("There are 3 key activities, which is more than 2.");
        assertThat(Validator.standard()
                        .with(policy.with("block.crowded", Level.OFF))
                        .validate(canvas(activities(3)))
                        .rulesRun())
                .extracting(Object::toString)
                .doesNotContain("block.crowded");
    }

    private static Entry[] activities(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> KeyActivity.of("Activity " + i))
                .toArray(Entry[]::new);
    }
}
