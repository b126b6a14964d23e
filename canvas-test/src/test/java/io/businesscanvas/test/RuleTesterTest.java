package io.businesscanvas.test;

import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.rule.Checks.block;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.model.Channel;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleTesterTest {
    private static final Rule RULE = Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1));

    @Test
    void tests_a_rule_by_itself() {
        RuleTester.of(RULE)
                .accepts(Channel.of("Shop"))
                .rejects()
                .at("channels")
                .saying(ENGLISH, "The block of channels breaks a rule: there is at least 1 channel (found 0).")
                .times(1);
    }

    @Test
    void tests_a_built_in_rule() {
        Rule dangling = Catalogue.all().stream()
                .filter(rule -> rule.id().value().equals("link.dangling"))
                .findFirst()
                .orElseThrow();
        RuleTester.of(dangling)
                .accepts(Canvases.minimal())
                .rejects(Channel.of("Shop").reaching("nobody"))
                .at("shop");
    }

    @Test
    void tests_a_rule_that_only_a_loose_preset_enables() {
        RuleTester.of(RULE.as(Level.OFF, Preset.STRICT, Preset.STANDARD))
                .rejects()
                .at("channels");
    }

    @Test
    void rejects_a_rule_that_is_never_enabled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleTester.of(RULE.as(Level.OFF)))
                .withMessage("rule must be enabled in a preset, but \"acme.channels\" is off in all");
    }
}
