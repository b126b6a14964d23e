package io.businesscanvas.validation;

import static io.businesscanvas.model.Block.COST_STRUCTURE;
import static io.businesscanvas.model.Block.KEY_PARTNERS;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Block.REVENUE_STREAMS;
import static io.businesscanvas.model.Relation.USES;
import static io.businesscanvas.validation.Checks.block;
import static io.businesscanvas.validation.Checks.entries;
import static io.businesscanvas.validation.Checks.every;
import static io.businesscanvas.validation.Checks.kindsUsed;
import static io.businesscanvas.validation.Checks.used;
import static io.businesscanvas.validation.Rule.builtIn;
import static io.businesscanvas.validation.Search.rule;

import io.businesscanvas.model.Cost;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The family of rules that only a personal canvas knows. */
final class PersonalRules {
    private static final int MOST_ASPIRATIONS = 3;

    static final List<Rule> RULES = Stream.of(
                    rule("personal.who-am-i", "-HW", new WhoAmI()),
                    builtIn(
                            "personal.what-i-have",
                            "-HH",
                            every(KeyResource.class)
                                    .where(
                                            each -> each.kind()
                                                    .filter(KeyResource.Kind::isWhatIHave)
                                                    .isPresent(),
                                            "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(KEY_RESOURCES))),
                    builtIn(
                            "personal.aspirations",
                            "-HW",
                            every(KeyActivity.class)
                                    .where(each -> each.kind().equals(Optional.of(KeyActivity.Kind.ASPIRATION)), "kind")
                                    .areAtMost(MOST_ASPIRATIONS)),
                    builtIn(
                            "personal.interest-unused",
                            "-HH",
                            every(KeyResource.class)
                                    .where(each -> each.kind().equals(Optional.of(KeyResource.Kind.INTEREST)), "kind")
                                    // one that supports nothing either is idle, which resource.idle tells
                                    .where((facts, each) -> !each.supports().isEmpty(), Reads.links(Relation.SUPPORTS))
                                    .isLinkedBy(USES)
                                    .atLeast(1)
                                    .once(used(USES))),
                    builtIn(
                            "personal.hard-income",
                            "-WW",
                            every(RevenueStream.class)
                                    .where(PersonalRules::isHard, "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(REVENUE_STREAMS))),
                    builtIn(
                            "personal.soft-income",
                            "-HH",
                            every(RevenueStream.class)
                                    .where(Streams::isSoft, "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(REVENUE_STREAMS))),
                    builtIn(
                            "personal.soft-cost",
                            "-HH",
                            every(Cost.class)
                                    .where(
                                            each -> each.kind()
                                                    .filter(Cost.Kind::isSoft)
                                                    .isPresent(),
                                            "kind")
                                    .areAtLeast(1)
                                    .once(kindsUsed(COST_STRUCTURE))),
                    builtIn(
                            "personal.alone",
                            "-HW",
                            block(KEY_PARTNERS).hasAtLeast(1).once(entries(CompletenessRules.NINE_ENTRIES))))
            .map(each -> each.only(Variant.PERSONAL))
            .toList();

    private PersonalRules() {}

    private static boolean isHard(RevenueStream stream) {
        return stream.kind()
                .filter(kind -> kind.belongsTo(Variant.PERSONAL) && !kind.isSoft())
                .isPresent();
    }
}
