package io.businesscanvas.validation;

import static io.businesscanvas.model.Block.CUSTOMER_SEGMENTS;
import static io.businesscanvas.model.Block.REVENUE_STREAMS;
import static io.businesscanvas.model.Block.VALUE_PROPOSITIONS;
import static io.businesscanvas.validation.Checks.everyEntry;
import static io.businesscanvas.validation.Checks.statusUsed;
import static io.businesscanvas.validation.Rule.builtIn;

import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Entry.Status;
import java.util.List;

/** The family about evidence. */
final class EvidenceRules {
    static final List<Rule> RULES = List.of(
            builtIn(
                    "evidence.refuted",
                    "-WE",
                    everyEntry().satisfies(entry -> statusOf(entry) != Status.REFUTED, "status")),
            builtIn(
                    "evidence.untested",
                    "--H",
                    everyEntry(CUSTOMER_SEGMENTS, VALUE_PROPOSITIONS, REVENUE_STREAMS)
                            .satisfies(entry -> statusOf(entry) != Status.ASSUMPTION, "status")
                            .once(statusUsed())),
            builtIn(
                    "evidence.missing",
                    "-HW",
                    everyEntry()
                            .satisfies(
                                    entry -> !isSettled(entry)
                                            || !entry.evidence().isEmpty(),
                                    "status",
                                    "evidence")
                            .telling(entry -> statusOf(entry).key())));

    private EvidenceRules() {}

    /** An entry that says nothing is an assumption. */
    private static Status statusOf(Entry entry) {
        return entry.status().orElse(Status.ASSUMPTION);
    }

    private static boolean isSettled(Entry entry) {
        Status status = statusOf(entry);
        return status == Status.CONFIRMED || status == Status.REFUTED;
    }
}
