package io.businesscanvas.rule;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.KEY_PARTNERS;
import static io.businesscanvas.model.Relation.CAUSED_BY;
import static io.businesscanvas.model.Relation.PAID_BY;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.rule.Checks.block;
import static io.businesscanvas.rule.Checks.entries;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.everyBlock;
import static io.businesscanvas.rule.Checks.everyEntry;
import static io.businesscanvas.rule.Checks.fewerThan;
import static io.businesscanvas.rule.Checks.kindsUsed;
import static io.businesscanvas.rule.Checks.noTwo;
import static io.businesscanvas.rule.Checks.statusUsed;
import static io.businesscanvas.rule.Checks.unbroken;
import static io.businesscanvas.rule.Checks.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that are derived from checks, word by word, singular and plural, in both languages. */
class SentencesTest {
    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        every(ValueProposition.class).linksTo(SERVES).atLeast(1),
                        "every value proposition serves at least 1 customer segment",
                        "每项价值主张服务于至少 1 个客户细分"),
                Arguments.of(
                        every(ValueProposition.class).linksTo(SERVES).atLeast(2),
                        "every value proposition serves at least 2 customer segments",
                        "每项价值主张服务于至少 2 个客户细分"),
                Arguments.of(
                        every(Channel.class).linksTo(REACHES).atMost(1),
                        "every channel reaches at most 1 customer segment",
                        "每条渠道通路触达至多 1 个客户细分"),
                Arguments.of(
                        every(Channel.class).linksTo(REACHES).atMost(3),
                        "every channel reaches at most 3 customer segments",
                        "每条渠道通路触达至多 3 个客户细分"),
                Arguments.of(
                        every(RevenueStream.class).linksTo(PAID_BY).atLeast(1),
                        "every revenue stream is paid by at least 1 customer segment",
                        "每项收入来源的付款方包括至少 1 个客户细分"),
                Arguments.of(
                        every(Cost.class).linksTo(CAUSED_BY).atLeast(2),
                        "every cost is caused by at least 2 key resources, key activities, key partners, channels or"
                                + " customer relationships",
                        "每项成本的起因包括至少 2 项核心资源、关键业务、重要合作、渠道通路或客户关系"),
                Arguments.of(
                        every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1),
                        "every customer segment is reached by at least 1 channel",
                        "每个客户细分，至少有 1 条渠道通路触达它"),
                Arguments.of(
                        every(CustomerSegment.class).isLinkedBy(REACHES).atMost(2),
                        "every customer segment is reached by at most 2 channels",
                        "每个客户细分，至多有 2 条渠道通路触达它"),
                Arguments.of(
                        every(ValueProposition.class).isLinkedBy(SUPPORTS).atLeast(1),
                        "every value proposition is supported by at least 1 key resource or key activity",
                        "每项价值主张，至少有 1 项核心资源或关键业务支撑它"),
                Arguments.of(
                        every(CustomerSegment.class).isLinkedBy(PAID_BY).atLeast(2),
                        "every customer segment pays at least 2 revenue streams",
                        "每个客户细分，至少有 2 项收入来源由它付款"),
                Arguments.of(block(KEY_PARTNERS).hasAtLeast(1), "there is at least 1 key partner", "重要合作至少有 1 项"),
                Arguments.of(block(KEY_PARTNERS).hasAtLeast(2), "there are at least 2 key partners", "重要合作至少有 2 项"),
                Arguments.of(block(CHANNELS).hasAtMost(1), "there is at most 1 channel", "渠道通路至多有 1 条"),
                Arguments.of(block(CHANNELS).hasAtMost(0), "there are at most 0 channels", "渠道通路至多有 0 条"),
                Arguments.of(everyBlock().hasAtLeast(1), "every block has at least 1 entry", "每个模块至少有 1 个条目"),
                Arguments.of(everyBlock().hasAtMost(10), "every block has at most 10 entries", "每个模块至多有 10 个条目"),
                Arguments.of(
                        every(KeyActivity.class).where(any -> true, "kind").areAtLeast(1),
                        "at least 1 key activity matches",
                        "至少有 1 项关键业务符合"),
                Arguments.of(
                        every(KeyActivity.class).where(any -> true, "kind").areAtLeast(3),
                        "at least 3 key activities match",
                        "至少有 3 项关键业务符合"),
                Arguments.of(
                        every(KeyActivity.class).where(any -> true, "kind").areAtMost(1),
                        "at most 1 key activity matches",
                        "至多有 1 项关键业务符合"),
                Arguments.of(
                        everyEntry().where(any -> true, "status").areAtMost(2),
                        "at most 2 entries match",
                        "至多有 2 个条目符合"),
                Arguments.of(
                        every(KeyResource.class)
                                .satisfies(any -> true, "kind")
                                .described(Message.of("has a kind", "都写明类别")),
                        "every key resource has a kind",
                        "每项核心资源都写明类别"),
                Arguments.of(
                        everyEntry().satisfies(any -> true, "description").described("has a description"),
                        "every entry has a description",
                        "每个条目has a description"),
                Arguments.of(
                        noTwo(Channel.class).share("kind"),
                        "no two channels share \"kind\"",
                        "任意两条渠道通路的类别（“kind”）都不相同"),
                Arguments.of(
                        noTwo(Channel.class).share("name"),
                        "no two channels share \"name\"",
                        "任意两条渠道通路的名称（“name”）都不相同"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_check_states_its_condition_in_both_languages(Check check, String english, String chinese) {
        assertThat(check.sentence().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(check.sentence().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    static Stream<Arguments> triggers() {
        return Stream.of(
                Arguments.of(used(REACHES), "\"reaches\" is used", "用到了“触达”（“reaches”）链接"),
                Arguments.of(used(CHANNELS, REACHES), "\"reaches\" is used by channels", "渠道通路用到了“触达”（“reaches”）链接"),
                Arguments.of(unbroken(REACHES), "every \"reaches\" link leads to an entry", "“触达”（“reaches”）链接都有效"),
                Arguments.of(entries(1), "there is 1 entry", "条目达到 1 个"),
                Arguments.of(entries(9), "there are 9 entries", "条目达到 9 个"),
                Arguments.of(fewerThan(1, CHANNELS), "there are no channels", "渠道通路不到 1 条"),
                Arguments.of(fewerThan(2, CHANNELS), "there are fewer than 2 channels", "渠道通路不到 2 条"),
                Arguments.of(kindsUsed(CHANNELS), "channels have kinds", "渠道通路写了类别"),
                Arguments.of(statusUsed(), "an entry has a status", "有条目写了状态"),
                Arguments.of(
                        statusUsed().or(entries(9)),
                        "an entry has a status or there are 9 entries",
                        "有条目写了状态或条目达到 9 个"));
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void a_trigger_states_when_it_holds_in_both_languages(Trigger trigger, String english, String chinese) {
        assertThat(trigger.sentence().in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(trigger.sentence().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @Test
    void a_trigger_follows_the_sentence_of_its_check() {
        Check check =
                every(CustomerSegment.class).isLinkedBy(REACHES).atLeast(1).once(used(REACHES));
        assertThat(check.sentence().in(Locale.ENGLISH))
                .isEqualTo("every customer segment is reached by at least 1 channel, once \"reaches\" is used");
        assertThat(check.sentence().in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("每个客户细分，至少有 1 条渠道通路触达它（前提：用到了“触达”（“reaches”）链接）");
    }
}
