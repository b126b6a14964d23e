package io.businesscanvas.cli;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.PolicyValidators;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** One check, from the chosen files to the exit code. */
final class CheckRun {
    private final Console console;
    private final ReportOptions options;
    private final Threshold threshold;
    private final Locale locale;

    CheckRun(Console console, ReportOptions options, Threshold threshold) {
        this.console = console;
        this.options = options;
        this.threshold = threshold;
        this.locale = console.locale();
    }

    int run(SelectedFiles selected, boolean allowEmpty, PolicyLookup policies, PolicyOptions options)
            throws IOException {
        selected.unmatched().forEach(path -> complain("unmatched", path));
        if (selected.files().isEmpty() && selected.unmatched().isEmpty() && !allowEmpty) {
            complain("left-out");
        }
        selected.files().forEach(file -> policies.find(file.path()));
        KnownFindings known = new KnownFindings(options, policies);
        boolean isMisled = new PolicyProblems(console).tell(known.problems());
        CanvasChecker checker = CanvasChecker.of(PolicyValidators.of(policies)).with(known.filter());
        CheckTotals totals = check(checker, selected, policies);
        if (!isMisled) {
            known.write().ifPresent(count -> remark("baseline.written", options.writeBaseline.orElseThrow(), count));
        }
        if (totals.stale() > 0) {
            remark("baseline.stale", totals.stale());
        }
        int exitCode = exitCode(selected, totals, allowEmpty);
        return isMisled ? Math.max(exitCode, ExitCodes.USAGE) : exitCode;
    }

    private CheckTotals check(CanvasChecker checker, SelectedFiles selected, PolicyLookup policies) throws IOException {
        boolean isShown = !options.quiet && Terminal.isErr();
        Progress progress =
                new Progress(console.err(), isShown, selected.files().size());
        CheckTotals totals;
        try (Reports reports = open()) {
            totals = checker.check(selected.files(), file -> {
                progress.step();
                tell(file, reports);
            });
            progress.end();
            reports.end(totals);
        }
        if (options.verbose) {
            policies.found().forEach(policy -> complain("policy.file", policy.name()));
            String seconds = String.format(Locale.ROOT, "%.2f", progress.seconds());
            complain("time", selected.files().size(), seconds);
        }
        return totals;
    }

    private Reports open() throws IOException {
        ReportSettings settings =
                new ReportSettings(locale, threshold, Version.number(), options.isColored(), !options.quiet);
        Reports reports = Reports.of(settings).to(console.out(), options.format);
        try {
            for (Map.Entry<ReportFormat, Path> report : options.files.entrySet()) {
                reports.to(report.getValue(), report.getKey());
            }
            return reports;
        } catch (IOException e) {
            reports.close();
            throw e;
        }
    }

    private void tell(CheckedFile file, Reports reports) throws IOException {
        reports.add(file);
        file.failure().ifPresent(failure -> console.remark(file.name() + ": " + failure.in(locale)));
    }

    private void remark(String key, Object... arguments) {
        if (!options.quiet) {
            complain(key, arguments);
        }
    }

    private void complain(String key, Object... arguments) {
        console.remark(CliMessages.say(locale, key, arguments));
    }

    private int exitCode(SelectedFiles selected, CheckTotals totals, boolean allowEmpty) {
        if (totals.failures() > 0) {
            return ExitCodes.FAILURE;
        }
        if (selected.files().isEmpty() && !allowEmpty) {
            return ExitCodes.USAGE;
        }
        return threshold.isReachedBy(totals) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }
}
