package io.businesscanvas.check;

import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.files.SkipReason;
import io.businesscanvas.check.files.SkippedFile;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns what a check counted into its status and messages. */
record CheckOutcome(CheckSession session, SelectedFiles selected, Tally tally, boolean isThresholdReached) {
    CheckResult result(List<Message> notes) {
        CheckTotals totals = tally.totals();
        List<Message> all = new ArrayList<>(links(selected));
        all.addAll(notes);
        if (totals.stale() > 0 && session.baselineToWrite().isEmpty()) {
            all.add(CheckMessages.say("stale", totals.stale()));
        }
        boolean isStale = session.failsOnStale() && session.baselineToWrite().isEmpty() && totals.stale() > 0;
        CheckStatus status = CheckStatus.CLEAN
                .or(CheckStatus.FINDINGS, isThresholdReached || isStale)
                .or(CheckStatus.USAGE, isUsageError() || totals.configurationProblems() > 0)
                .or(CheckStatus.FAILURE, totals.failures() > 0);
        return new CheckResult(status, totals, tally.byRule(), messages(selected, session.allowsEmpty()), all);
    }

    private boolean isUsageError() {
        return !session.allowsEmpty()
                && (!selected.unmatched().isEmpty() || selected.files().isEmpty());
    }

    /** Returns notes about links that were skipped. */
    static List<Message> links(SelectedFiles selected) {
        return selected.skipped().stream()
                .filter(skipped -> skipped.reason().isLink())
                .map(skipped -> CheckMessages.say(
                        "skipped.link",
                        skipped.name(),
                        CheckMessages.say("skipped." + skipped.reason().key())))
                .toList();
    }

    /** Returns why a selection is empty, or which arguments matched nothing. */
    static List<Message> messages(SelectedFiles selected, boolean allowsEmpty) {
        List<Message> messages = new ArrayList<>();
        for (String argument : selected.unmatched()) {
            List<Message> reasons =
                    reasons(selected, skipped -> skipped.argument().equals(argument));
            messages.add(
                    reasons.isEmpty()
                            ? CheckMessages.say("unmatched", argument)
                            : CheckMessages.say("unmatched.skipped", argument, CheckMessages.list(reasons)));
        }
        if (messages.isEmpty() && selected.files().isEmpty() && !allowsEmpty) {
            List<Message> reasons = reasons(selected, skipped -> true);
            messages.add(
                    reasons.isEmpty()
                            ? CheckMessages.say("excluded")
                            : CheckMessages.say("excluded.skipped", CheckMessages.list(reasons)));
        }
        return messages;
    }

    private static List<Message> reasons(SelectedFiles selected, Predicate<SkippedFile> which) {
        List<Message> reasons = new ArrayList<>();
        for (SkipReason reason : SkipReason.values()) {
            long count = selected.skipped().stream()
                    .filter(which)
                    .filter(skipped -> skipped.reason() == reason)
                    .count();
            if (count > 0) {
                reasons.add(CheckMessages.say("skipped.count." + reason.key(), count));
            }
        }
        return reasons;
    }
}
