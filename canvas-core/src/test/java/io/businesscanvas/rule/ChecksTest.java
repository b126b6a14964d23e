package io.businesscanvas.rule;

import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.block;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.everyEntry;
import static io.businesscanvas.rule.Checks.noTwo;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.validation.RuleTester.canvas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Check SERVED =
            every(ValueProposition.class).linksTo(SERVES).atLeast(1);

    @Test
    void a_number_that_policies_adjust_has_a_name_and_is_not_negative() {
        Rule few =
                Rule.of("acme.few", "max", 3, max -> block(Block.KEY_PARTNERS).hasAtMost(max));
        assertThat(few.withOptions(Map.of("max", 0)).options()).containsExactly(Map.entry("max", 0));
        assertThatThrownBy(() -> few.withOptions(Map.of("max", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("max must not be negative, but was -1");
        assertThatThrownBy(() -> Rule.of("acme.few", "max", -1, max -> SERVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must not be negative, but was -1");
        assertThatThrownBy(() -> Rule.of("acme.few", " ", 1, max -> SERVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("option must not be blank, but was \" \"");
    }

    @Test
    void a_check_carries_its_own_sentence() {
        assertThat(english(SERVED)).isEqualTo("every value proposition serves at least 1 customer segment");
        assertThat(english(every(CustomerSegment.class)
                        .isLinkedBy(REACHES)
                        .atMost(3)
                        .once(used(REACHES))))
                .isEqualTo("every customer segment is reached by at most 3 channels, once \"reaches\" is used");
        assertThat(english(block(Block.KEY_PARTNERS).hasAtMost(5))).isEqualTo("there are at most 5 key partners");
        assertThat(english(every(Cost.class).satisfies(cost -> true, "name").described("has a name")))
                .isEqualTo("every cost has a name");
        assertThat(english(noTwo(Channel.class).share("kind"))).isEqualTo("no two channels share \"kind\"");
        assertThat(SERVED.sentence().in(Locale.CHINA)).isEqualTo("每项价值主张服务于至少 1 个客户细分");
    }

    @Test
    void what_a_check_reads_follows_from_its_words() {
        assertThat(SERVED.reads())
                .containsExactlyInAnyOrder(
                        new CanvasPart.Entries(Block.VALUE_PROPOSITIONS), new CanvasPart.Links(SERVES));
        assertThat(every(CustomerSegment.class)
                        .where(segment -> segment.pays().isPresent(), "pays")
                        .isLinkedBy(PAID_BY)
                        .atLeast(1)
                        .reads())
                .containsExactlyInAnyOrder(
                        new CanvasPart.Entries(Block.CUSTOMER_SEGMENTS),
                        new CanvasPart.EntryProperty(Block.CUSTOMER_SEGMENTS, "pays"),
                        new CanvasPart.EntryProperty(Block.CUSTOMER_SEGMENTS, "id"),
                        new CanvasPart.Entries(Block.REVENUE_STREAMS),
                        new CanvasPart.Links(PAID_BY));
    }

    @Test
    void rejects_relations_that_do_not_fit_at_once() {
        assertThatThrownBy(() -> every(Channel.class).linksTo(SERVES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must start in channels, but was \"serves\", which starts in valuePropositions");
        assertThatThrownBy(() -> every(Channel.class).isLinkedBy(SERVES))
                .hasMessage("relation must lead to channels, but was \"serves\", which leads to customerSegments");
        assertThatThrownBy(() -> used(Block.KEY_PARTNERS, SERVES))
                .hasMessage(
                        "relation must start in keyPartners, but was \"serves\", which starts in valuePropositions");
        assertThatThrownBy(() -> every(Entry.class))
                .hasMessage("type must be that of the entries of one block, but was Entry");
        assertThatThrownBy(() -> every(KeyPartner.class).satisfies(partner -> true, "amount"))
                .hasMessage(
                        "attribute must be one of [name, id, description, kind, motivations, tags, status, evidence],"
                                + " but was \"amount\"");
    }

    @Test
    void users_rules_find_what_their_sentences_say() {
        BusinessCanvas canvas = canvas(
                CustomerSegment.of("Commuters"),
                ValueProposition.of("Repair"),
                Channel.of("Web").withKind(Channel.Kind.WEB_SALES),
                Channel.of("Store").withKind(Channel.Kind.OWN_STORE),
                Channel.of("Site").withKind(Channel.Kind.WEB_SALES),
                KeyPartner.of("Bank"));
        List<Rule> rules = List.of(
                Rule.of("acme.served", SERVED)
                        .because("value for nobody is decoration")
                        .as(Level.HINT),
                Rule.of(
                                "acme.described",
                                everyEntry(Block.KEY_PARTNERS)
                                        .satisfies(entry -> entry.description().isPresent(), "description")
                                        .described("has a description"))
                        .fixedBy("say more."),
                Rule.of("acme.kinds", noTwo(Channel.class).share("kind")),
                Rule.of(
                        "acme.partners",
                        "least",
                        2,
                        least -> block(Block.KEY_PARTNERS).hasAtLeast(least)),
                Rule.of(
                        "acme.stores",
                        every(Channel.class)
                                .where(
                                        channel -> channel.kind()
                                                .filter(Channel.Kind.WEB_SALES::equals)
                                                .isPresent(),
                                        "kind")
                                .areAtMost(1)));
        Validator validator =
                Validator.standard().withRules(rules.toArray(Rule[]::new)).only("acme.*");
        assertThat(validator.validate(canvas).findings())
                .extracting(finding -> finding.path() + ": " + finding.severity() + " "
                        + finding.message().in(Locale.ENGLISH)
                        + finding.fix().map(fix -> " " + fix.in(Locale.ENGLISH)).orElse(""))
                .containsExactly(
                        "valuePropositions[0]: HINT \"Repair\" breaks a rule: every value proposition serves at least 1"
                                + " customer segment, because value for nobody is decoration (found 0). link it to a customer"
                                + " segment (\"serves\").",
                        "channels: WARNING The block of channels breaks a rule: at most 1 channel matches (found 2).",
                        "channels[2]: WARNING \"Site\" breaks a rule: no two channels share \"kind\".",
                        "keyPartners: WARNING The block of key partners breaks a rule: there are at least 2 key"
                                + " partners (found 1).",
                        "keyPartners[0]: WARNING \"Bank\" breaks a rule: every key partner has a description."
                                + " say more.");
    }

    @Test
    void a_rule_has_an_id_of_dotted_kebab_words() {
        for (String id : List.of("served", "acme.Served", "acme..served", "acme.served-", "", "acme served")) {
            assertThatThrownBy(() -> Rule.of(id, SERVED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("id must be words in kebab case joined by dots, such as acme.value.served, but was \""
                            + id + "\"");
        }
        assertThat(Rule.of("acme.value-2.is-served", SERVED)).hasToString("acme.value-2.is-served");
    }

    private static String english(Check check) {
        return check.sentence().in(Locale.ENGLISH);
    }
}
