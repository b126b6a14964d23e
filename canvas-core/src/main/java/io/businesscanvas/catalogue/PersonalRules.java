package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.COST_STRUCTURE;
import static io.businesscanvas.model.Block.KEY_PARTNERS;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.REVENUE_STREAMS;
import static io.businesscanvas.model.Relation.USES;
import static io.businesscanvas.rule.Checks.block;
import static io.businesscanvas.rule.Checks.entries;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.rule.Checks.kindsUsed;
import static io.businesscanvas.rule.Checks.unbroken;
import static io.businesscanvas.rule.Checks.used;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.PersonalKindGaps;
import io.businesscanvas.catalogue.internal.RevenueConditions;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Reads;
import io.businesscanvas.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules for personal canvases only: {@code personal.*}. */
final class PersonalRules {
    private static final int MOST_ASPIRATIONS = 3;

    static final List<Rule> RULES = Stream.of(
                    rule("personal.who-am-i", OFF, HINT, WARNING, new PersonalKindGaps()),
                    rule(
                            "personal.what-i-have",
                            OFF,
                            HINT,
                            HINT,
                            every(KeyResource.class)
                                    .where(
                                            each -> each.kind()
                                                    .filter(KeyResource.Kind::isWhatIHave)
                                                    .isPresent(),
                                            "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(KEY_RESOURCES))),
                    rule(
                            "personal.aspirations",
                            OFF,
                            HINT,
                            WARNING,
                            every(KeyActivity.class)
                                    .where(each -> each.kind().equals(Optional.of(KeyActivity.Kind.ASPIRATION)), "kind")
                                    .areAtMost(MOST_ASPIRATIONS)),
                    rule(
                            "personal.activity-unfounded",
                            OFF,
                            HINT,
                            WARNING,
                            every(KeyActivity.class)
                                    .where(
                                            each -> !each.kind().equals(Optional.of(KeyActivity.Kind.ASPIRATION)),
                                            "kind")
                                    .linksTo(USES)
                                    .atLeast(1)
                                    .once(used(USES))
                                    .once(unbroken(USES))),
                    rule(
                            "personal.interest-unused",
                            OFF,
                            HINT,
                            HINT,
                            every(KeyResource.class)
                                    .where(each -> each.kind().equals(Optional.of(KeyResource.Kind.INTEREST)), "kind")
                                    // resource.idle reports one that supports nothing either
                                    .where((facts, each) -> !each.supports().isEmpty(), Reads.links(Relation.SUPPORTS))
                                    .isLinkedBy(USES)
                                    .atLeast(1)
                                    .once(used(USES))),
                    rule(
                            "personal.hard-income",
                            OFF,
                            WARNING,
                            WARNING,
                            every(RevenueStream.class)
                                    .where(PersonalRules::isHard, "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(REVENUE_STREAMS))),
                    rule(
                            "personal.soft-income",
                            OFF,
                            HINT,
                            HINT,
                            every(RevenueStream.class)
                                    .where(RevenueConditions::isSoft, "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(REVENUE_STREAMS))),
                    rule(
                            "personal.soft-cost",
                            OFF,
                            HINT,
                            HINT,
                            every(Cost.class)
                                    .where(
                                            each -> each.kind()
                                                    .filter(Cost.Kind::isSoft)
                                                    .isPresent(),
                                            "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(COST_STRUCTURE))),
                    rule(
                            "personal.alone",
                            OFF,
                            HINT,
                            WARNING,
                            block(KEY_PARTNERS).hasAtLeast(1).once(entries(CanvasRules.NINE_ENTRIES))))
            .map(each -> each.only(Variant.PERSONAL))
            .toList();

    private PersonalRules() {}

    private static boolean isHard(RevenueStream stream) {
        return stream.kind()
                .filter(kind -> kind.belongsTo(Variant.PERSONAL) && !kind.isSoft())
                .isPresent();
    }
}
