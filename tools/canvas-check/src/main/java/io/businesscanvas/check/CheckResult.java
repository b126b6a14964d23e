package io.businesscanvas.check;

import io.businesscanvas.labels.Message;
import io.businesscanvas.value.RuleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The result of a check as a whole.
 *
 * @param status the outcome
 * @param totals the totals
 * @param findingsByRule the number of findings of each rule with findings, the most frequent rule first
 * @param errors why the status is {@link CheckStatus#USAGE}, unless a policy file or baseline has problems: those are
 *     given to the sink
 * @param notes what else a user should know: links that were skipped, stale entries, a baseline that does not exist
 * @since 0.1
 */
public record CheckResult(
        CheckStatus status,
        CheckTotals totals,
        Map<RuleId, Integer> findingsByRule,
        List<Message> errors,
        List<Message> notes) {
    /** Copies the collections. */
    public CheckResult {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(totals, "totals");
        Objects.requireNonNull(findingsByRule, "findingsByRule");
        Objects.requireNonNull(errors, "errors");
        Objects.requireNonNull(notes, "notes");
        findingsByRule = Collections.unmodifiableMap(new LinkedHashMap<>(findingsByRule));
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }
}
