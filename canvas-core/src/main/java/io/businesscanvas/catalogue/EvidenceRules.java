package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.REVENUE_STREAMS;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static io.businesscanvas.rule.Checks.everyEntry;
import static io.businesscanvas.rule.Checks.statusUsed;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.CatalogueMessages;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Entry.Status;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about evidence: {@code evidence.*}. */
final class EvidenceRules {
    static final List<Rule> RULES = List.of(
            rule(
                    "evidence.refuted",
                    OFF,
                    WARNING,
                    ERROR,
                    everyEntry().satisfies(entry -> statusOf(entry) != Status.REFUTED, "status")),
            rule(
                    "evidence.untested",
                    OFF,
                    OFF,
                    HINT,
                    everyEntry(CUSTOMER_SEGMENTS, VALUE_PROPOSITIONS, REVENUE_STREAMS)
                            .satisfies(entry -> statusOf(entry) != Status.ASSUMPTION, "status")
                            .described(CatalogueMessages.message("evidence.untested.sentence"))
                            .once(statusUsed())),
            rule(
                    "evidence.missing",
                    OFF,
                    HINT,
                    WARNING,
                    everyEntry()
                            .satisfies(
                                    entry -> !isSettled(entry)
                                            || !entry.evidence().isEmpty(),
                                    "status",
                                    "evidence")
                            .with(EvidenceRules::statusKey)));

    private EvidenceRules() {}

    private static Object[] statusKey(Entry entry) {
        return new Object[] {Phrases.word(statusOf(entry))};
    }

    /** An entry without a status is an assumption. */
    private static Status statusOf(Entry entry) {
        return entry.status().orElse(Status.ASSUMPTION);
    }

    private static boolean isSettled(Entry entry) {
        Status status = statusOf(entry);
        return status == Status.CONFIRMED || status == Status.REFUTED;
    }
}
