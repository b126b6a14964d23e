package io.businesscanvas.catalogue;

import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.ENGAGES;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.PAYS_FOR;
import static io.businesscanvas.model.Relation.PROVIDES;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.Finding;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A canvas in which every link is the only support of something, and what is found once it is gone. */
class CompleteCanvasTest {
    private static final Map<Relation, List<String>> TOLD = Map.of(
            SERVES, List.of("value.unserved", "segment.unserved"),
            REACHES, List.of("channel.idle", "segment.unreached"),
            DELIVERS, List.of("channel.empty-handed", "value.undelivered"),
            ENGAGES, List.of("relationship.idle", "segment.unrelated"),
            PAID_BY, List.of("revenue.without-payer", "segment.unpaying"),
            PAYS_FOR, List.of("revenue.without-value", "value.unpaid"),
            USES, List.of("resource.idle"),
            SUPPORTS, List.of("activity.idle", "value.unsupported"),
            PROVIDES, List.of("partner.idle", "resource.unsourced"),
            CAUSED_BY, List.of("cost.unexplained", "driver.uncosted"));

    private static final String JOINT = "Planning";
    private static final BusinessCanvas COMPLETE = complete();

    @Test
    void has_no_finding_in_strict() {
        assertThat(Validator.of(Preset.STRICT).validate(COMPLETE).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("links")
    void a_missing_link_is_found_by_the_rules_that_should(Link link) {
        assertThat(Validator.of(Preset.STRICT).validate(without(link)).findings())
                .extracting(finding -> finding.rule().value())
                .containsAll(expected(link));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_order_of_entries_changes_no_message(int seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>(links());
        Collections.shuffle(links, random);
        BusinessCanvas broken = without(links.get(0)).ignoring("value.unpaid", "because");
        List<Entry> entries = new ArrayList<>(broken.entries());
        Collections.shuffle(entries, random);
        BusinessCanvas shuffled = BusinessCanvas.builder()
                .title(broken.title())
                .addAllSuppressions(broken.suppressions())
                .add(entries)
                .build();
        assertThat(words(shuffled)).containsExactlyInAnyOrderElementsOf(words(broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr", "ar"})
    void the_default_locale_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            List<String> words = words(without(links().get(0)));
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(words(without(links().get(0)))).isEqualTo(words);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> words(BusinessCanvas canvas) {
        return Validator.of(Preset.STRICT).validate(canvas).findings().stream()
                .map(CompleteCanvasTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        return finding.rule() + ": " + finding.message().in(Locale.ENGLISH);
    }

    static List<Link> links() {
        return COMPLETE.index().links();
    }

    private static List<String> expected(Link link) {
        if (link.source().name().equals(JOINT)) {
            return List.of("canvas.disconnected");
        }
        List<String> rules = new ArrayList<>(TOLD.get(link.relation()));
        boolean isOfActivity = link.targets().get(0).block() == Block.KEY_ACTIVITIES;
        if (link.relation() == PROVIDES && isOfActivity) {
            rules.remove("resource.unsourced");
        }
        return rules;
    }

    private static BusinessCanvas without(Link link) {
        List<EntryRef> refs = new ArrayList<>(link.source().links().to(link.relation()));
        refs.remove(link.position());
        return COMPLETE.replace(link.source().withLinks(link.source().links().with(link.relation(), refs)));
    }

    /**
     * Two of everything, and one thread through the first of each, another through the second, joined by one activity.
     */
    private static BusinessCanvas complete() {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder().title("Complete");
        for (String each : List.of("left", "right")) {
            CustomerSegment segment = CustomerSegment.of("Segment " + each);
            ValueProposition value = ValueProposition.of("Value " + each).serving(segment);
            Channel channel = Channel.of("Channel " + each).reaching(segment).delivering(value);
            RevenueStream stream =
                    RevenueStream.of("Stream " + each).paidBy(segment).payingFor(value);
            KeyResource own = KeyResource.of("Tool " + each);
            KeyResource theirs = KeyResource.of("Stock " + each).withOwnership(KeyResource.Ownership.PARTNER);
            KeyActivity activity =
                    KeyActivity.of("Activity " + each).using(own, theirs).supporting(value);
            canvas.add(segment, value, channel, stream, own, theirs, activity)
                    .add(CustomerRelationship.of("Relationship " + each).engaging(segment))
                    .add(KeyPartner.of("Partner " + each).providing(theirs))
                    .add(
                            Cost.of("Cost of tool " + each).causedBy(own),
                            Cost.of("Cost of work " + each).causedBy(activity));
        }
        return joined(canvas.build());
    }

    private static BusinessCanvas joined(BusinessCanvas canvas) {
        KeyActivity joint = KeyActivity.of(JOINT).supporting(canvas.channels().toArray(Channel[]::new));
        return canvas.toBuilder()
                .add(joint, Cost.of("Cost of planning").causedBy(joint))
                .build();
    }
}
