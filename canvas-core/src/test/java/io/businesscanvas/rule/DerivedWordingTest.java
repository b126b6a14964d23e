package io.businesscanvas.rule;

import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.block;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.kindsUsed;
import static io.businesscanvas.rule.Checks.noTwo;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasIndex;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import io.businesscanvas.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The findings of rules that have no wording of their own. */
class DerivedWordingTest {
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Acme")
            .add(CustomerSegment.of("Readers"), CustomerSegment.of("Shops"), ValueProposition.of("Stories"))
            .add(Channel.of("Blog").reaching("readers"), Channel.of("Talks").reaching("readers", "nobody"))
            .add(KeyResource.of("Patience").withKind(KeyResource.Kind.PERSONALITY))
            .build();

    @Test
    void a_sentence_and_its_fix_name_the_blocks_of_a_business() {
        Check served = every(ValueProposition.class).linksTo(SERVES).atLeast(1);
        assertThat(chinese(served, Variant.BUSINESS))
                .containsExactly("“Stories”违反规则：每项价值主张服务于至少 1 个客户细分；实际为 0。 请用“服务于”（“serves”）把它链接到一个客户细分。");
    }

    @Test
    void on_a_personal_canvas_a_sentence_and_its_fix_name_the_blocks_as_the_canvas_does() {
        Check served = every(ValueProposition.class).linksTo(SERVES).atLeast(1);
        assertThat(chinese(served, Variant.PERSONAL))
                .containsExactly("“Stories”违反规则：每项服务价值服务于至少 1 个客户群体；实际为 0。 请用“服务于”（“serves”）把它链接到一个客户群体。");
        assertThat(chinese(block(Block.CUSTOMER_SEGMENTS).hasAtMost(1), Variant.PERSONAL))
                .containsExactly("客户群体模块违反规则：客户群体至多有 1 个；实际为 2。");
        assertThat(chinese(noTwo(CustomerSegment.class).share("kinds", entry -> 1, "kind"), Variant.PERSONAL))
                .containsExactly("“Shops”违反规则：任意两个客户群体的kinds都不相同。");
    }

    @Test
    void triggers_name_the_blocks_as_the_canvas_does() {
        Check once = block(Block.CHANNELS)
                .hasAtMost(1)
                .once(kindsUsed(Block.KEY_RESOURCES).or(Checks.used(Block.VALUE_PROPOSITIONS, SERVES)));
        assertThat(chinese(once, Variant.PERSONAL))
                .containsExactly("渠道通路模块违反规则：渠道通路至多有 1 条（前提：核心资源写了类别或服务价值用到了“服务于”（“serves”）链接）；实际为 2。");
    }

    @Test
    void a_finding_names_the_link_the_block_or_the_canvas() {
        CanvasIndex index = CANVAS.index();
        Location link = new Location.AtLink(index.brokenLinks().get(0));
        assertThat(english(link))
                .containsExactly("The link from \"Talks\" to \"nobody\" (\"reaches\") breaks a rule: nothing is lost.");
        assertThat(english(new Location.AtBlock(Block.CHANNELS)))
                .containsExactly("The block of channels breaks a rule: nothing is lost.");
        assertThat(english(new Location.AtBlock(Block.COST_STRUCTURE)))
                .containsExactly("The block of costs breaks a rule: nothing is lost.");
        assertThat(english(new Location.AtCanvas())).containsExactly("The canvas breaks a rule: nothing is lost.");
    }

    private static List<String> english(Location location) {
        Check check = new Check() {
            @Override
            public Set<CanvasPart> reads() {
                return Reads.written(REACHES);
            }

            @Override
            public Message sentence() {
                return Message.verbatim("nothing is lost");
            }

            @Override
            public void run(CanvasFacts facts, Sink sink) {
                sink.found(location);
            }
        };
        return findings(check, CANVAS).stream()
                .map(finding -> finding.message().in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> chinese(Check check, Variant variant) {
        return findings(check, CANVAS.withVariant(variant)).stream()
                .map(finding -> finding.message().in(Locale.SIMPLIFIED_CHINESE)
                        + finding.fix()
                                .map(fix -> " " + fix.in(Locale.SIMPLIFIED_CHINESE))
                                .orElse(""))
                .toList();
    }

    private static List<Finding> findings(Check check, BusinessCanvas canvas) {
        return Validator.standard()
                .withRules(Rule.of("acme.rule", check))
                .only("acme.*")
                .validate(canvas)
                .findings();
    }
}
