package io.businesscanvas.check;

import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;

/** Decides the status of a check, and so its exit code, from what it counted. */
record StatusDecision(CheckSession session, SelectedFiles selected, Tally tally, boolean isThresholdReached) {
    CheckResult result(List<Message> notes) {
        CheckTotals totals = tally.totals();
        List<Message> all = new ArrayList<>(SelectionMessages.notes(selected));
        all.addAll(notes);
        if (totals.stale() > 0 && session.baselineToWrite().isEmpty()) {
            all.add(CheckMessages.say("stale", totals.stale()));
        }
        boolean isStale = session.failsOnStale() && session.baselineToWrite().isEmpty() && totals.stale() > 0;
        CheckStatus status = CheckStatus.CLEAN
                .or(CheckStatus.FINDINGS, isThresholdReached || isStale)
                .or(CheckStatus.USAGE, isUsageError() || totals.configurationProblems() > 0)
                .or(CheckStatus.FAILURE, totals.failures() > 0);
        return new CheckResult(
                status, totals, tally.byRule(), SelectionMessages.errors(selected, session.allowsEmpty()), all);
    }

    private boolean isUsageError() {
        return !session.allowsEmpty()
                && (!selected.unmatched().isEmpty() || selected.files().isEmpty());
    }
}
