package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Relation.DELIVERS;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.AlikeChannels;
import io.businesscanvas.catalogue.internal.PhaseGaps;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about channels: {@code channel.*}. */
final class ChannelRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "channel.idle",
                    OFF,
                    WARNING,
                    ERROR,
                    every(Channel.class).linksTo(REACHES).atLeast(1).once(used(REACHES))),
            rule(
                    "channel.empty-handed",
                    OFF,
                    HINT,
                    WARNING,
                    every(Channel.class).linksTo(DELIVERS).atLeast(1).once(used(DELIVERS))),
            rule("channel.phase-gap", OFF, HINT, WARNING, new PhaseGaps()),
            rule(
                            "channel.kind-ownership",
                            OFF,
                            WARNING,
                            WARNING,
                            every(Channel.class)
                                    .satisfies(channel -> !contradictsItself(channel), "kind", "ownership")
                                    .with(CatalogueRule::kindOf))
                    .only(Variant.BUSINESS),
            rule("channel.alike", OFF, HINT, HINT, new AlikeChannels()));

    private ChannelRules() {}

    private static boolean contradictsItself(Channel channel) {
        if (channel.kind().isEmpty() || channel.ownership().isEmpty()) {
            return false;
        }
        return switch (channel.kind().get()) {
            case PARTNER_STORE, WHOLESALER -> channel.ownership().get() == Channel.Ownership.OWN;
            case OWN_STORE -> channel.ownership().get() == Channel.Ownership.PARTNER;
            default -> false;
        };
    }
}
