package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.check.policy.PolicyPart;
import io.businesscanvas.labels.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A check whose files are selected. Made by {@link CheckSession#plan}; not safe to share between threads.
 *
 * @since 0.1
 */
public final class CheckPlan {
    private final CheckSession session;
    private final PolicyLookup policies;
    private final SelectedFiles selected;
    private final List<String> arguments;

    CheckPlan(CheckSession session, PolicyLookup policies, SelectedFiles selected, List<String> arguments) {
        this.session = session;
        this.policies = policies;
        this.selected = selected;
        this.arguments = List.copyOf(arguments);
    }

    /** Returns the files, and what was skipped. */
    public SelectedFiles selected() {
        return selected;
    }

    /** Returns the policy files that apply to the files, ordered by name. */
    public List<FoundPolicy> policies() {
        selected.files().forEach(file -> policies.find(file.path()));
        return policies.found();
    }

    /** Returns all files that the check reads, and the baseline that it writes: no report may replace one of them. */
    public Set<Path> filesInUse() {
        Set<Path> files = new HashSet<>();
        session.baseline().ifPresent(files::add);
        session.baselineToWrite().ifPresent(files::add);
        selected.files().forEach(file -> files.add(file.path()));
        for (FoundPolicy policy : policies()) {
            files.add(policy.path());
            policy.parts().stream().map(PolicyPart::path).forEach(files::add);
            policy.baseline().ifPresent(files::add);
        }
        return files;
    }

    /**
     * Runs the check.
     *
     * <p>A policy file or baseline that cannot be opened or read is reported once, and the files to which it applies
     * are not checked; with problems it applies as far as it could be read. Other files are checked in any case.
     *
     * @throws UnwritableFileException if the baseline cannot be written
     * @throws IOException if the sink throws it
     */
    public CheckResult run(ResultSink sink) throws IOException {
        SessionBaselines baselines = SessionBaselines.read(session, policies());
        Tally tally = new Tally();
        for (CheckedFile file : configuration(baselines)) {
            tally.addConfiguration(file);
            sink.addConfiguration(file);
        }
        List<NamedFile> files = selected.files().stream()
                .filter(file -> isConfigured(file, baselines))
                .toList();
        ThresholdTally thresholds = new ThresholdTally(session);
        Iterator<NamedFile> order = files.iterator();
        CanvasChecker.of(PolicyValidators.of(policies)).with(baselines).check(files, result -> {
            CheckedFile judged =
                    thresholds.judge(result, policies.find(order.next().path()));
            tally.add(judged);
            sink.add(judged);
        });
        boolean isMisled = tally.totals().configurationProblems() > 0;
        StaleEntries stale = StaleEntries.in(baselines.used(), session, selected, arguments);
        if (stale.isKnown()) {
            boolean isRewritten = session.baselineToWrite().isPresent() && !isMisled;
            tally.addStale(isRewritten ? 0 : stale.count());
        }
        sink.end(tally.totals());
        List<Message> notes = new ArrayList<>(baselines.notes());
        if (!isMisled) {
            baselines.write(stale).ifPresent(notes::add);
        }
        return new StatusDecision(session, selected, tally, thresholds.isFailed()).result(notes);
    }

    /**
     * Applies fixes to the files, in memory, and gives the sink those that change. Findings that are not reported,
     * since a policy, a suppression or a baseline says so, are not fixed. If a policy file or baseline has problems,
     * nothing is fixed: {@link #run} reports them.
     *
     * @throws IOException if the sink throws it
     */
    public void fix(FixScope scope, FixSink sink) throws IOException {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sink, "sink");
        SessionBaselines baselines = SessionBaselines.read(session, policies());
        if (!configuration(baselines).isEmpty()) {
            return;
        }
        Fixing fixing = new Fixing(PolicyValidators.of(policies), baselines, scope);
        for (NamedFile file : selected.files()) {
            fixing.fix(file, sink);
        }
    }

    private List<CheckedFile> configuration(SessionBaselines baselines) {
        List<CheckedFile> files = new ArrayList<>();
        for (FoundPolicy policy : policies.found()) {
            policy.failure()
                    .ifPresent(failure ->
                            files.add(CheckedFile.failed(policy.name(), FileFailure.reasonOf(policy.path(), failure))));
            policy.problems()
                    .forEach(report -> files.add(CheckedFile.of(
                            report.source().map(source -> source.name()).orElse(policy.name()), report)));
        }
        files.addAll(baselines.problems());
        return files;
    }

    private boolean isConfigured(NamedFile file, SessionBaselines baselines) {
        boolean isUnreadable =
                policies.find(file.path()).flatMap(FoundPolicy::failure).isPresent();
        return !isUnreadable && !baselines.isUnreadableFor(file);
    }
}
