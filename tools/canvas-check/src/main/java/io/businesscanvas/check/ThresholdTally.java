package io.businesscanvas.check;

import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.document.Severity;
import io.businesscanvas.policy.FailOn;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares results with the threshold of the session, or else of the policy of each file. */
final class ThresholdTally {
    private final CheckSession session;
    private final Map<Optional<Path>, Integer> warnings = new HashMap<>();
    private boolean isFailed;

    ThresholdTally(CheckSession session) {
        this.session = session;
    }

    /** Returns the result with its threshold. */
    CheckedFile judge(CheckedFile result, Optional<FoundPolicy> policy) {
        FailOn failOn =
                session.failOn().or(() -> policy.flatMap(FoundPolicy::failOn)).orElse(FailOn.ERROR);
        OptionalInt limit = session.maxWarnings().isPresent()
                ? session.maxWarnings()
                : policy.map(FoundPolicy::maxWarnings).orElse(OptionalInt.empty());
        Threshold threshold = new Threshold(failOn.severity(), limit);
        Optional<Path> group = session.maxWarnings().isPresent() ? Optional.empty() : policy.map(FoundPolicy::path);
        int own = result.report().map(report -> report.count(Severity.WARNING)).orElse(0);
        int counted = warnings.merge(group, own, Integer::sum);
        isFailed |= result.findings().stream().anyMatch(finding -> threshold.isReachedBy(finding.severity()));
        isFailed |= failOn != FailOn.NEVER && limit.isPresent() && counted > limit.getAsInt();
        return result.withThreshold(threshold);
    }

    boolean isFailed() {
        return isFailed;
    }
}
