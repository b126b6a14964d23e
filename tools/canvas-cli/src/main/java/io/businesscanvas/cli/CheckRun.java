package io.businesscanvas.cli;

import io.businesscanvas.check.CanvasChecker;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.Reports;
import io.businesscanvas.validation.Validator;
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
        this.locale = options.locale;
    }

    int run(SelectedFiles selected, boolean allowEmpty, Validator validator) throws IOException {
        Progress progress = new Progress(
                console.err(),
                !options.quiet && Terminal.isErr() && !Terminal.isOut(),
                selected.files().size());
        selected.unmatched().forEach(path -> complain(CliTexts.say(locale, "unmatched", path)));
        CheckTotals totals;
        try (Reports reports = open()) {
            for (SelectedFiles.UnreadableFolder folder : selected.unreadable()) {
                tell(CheckedFile.failed(folder.name(), FileFailure.reasonOf(folder.reason())), reports);
            }
            totals = CanvasChecker.of(validator).check(selected.files(), file -> {
                progress.step();
                tell(file, reports);
            });
            progress.end();
            reports.end(totals);
        }
        if (options.verbose) {
            String seconds = String.format(Locale.ROOT, "%.2f", progress.seconds());
            complain(CliTexts.say(locale, "time", selected.files().size(), seconds));
        }
        return exitCode(selected, totals, allowEmpty);
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
        file.failure().ifPresent(failure -> complain(file.name() + ": " + failure.in(locale)));
    }

    private void complain(String sentence) {
        console.err().println("canvas: " + sentence);
    }

    private int exitCode(SelectedFiles selected, CheckTotals totals, boolean allowEmpty) {
        if (totals.failures() > 0 || !selected.unreadable().isEmpty()) {
            return ExitCodes.FAILURE;
        }
        if (selected.files().isEmpty() && !allowEmpty) {
            return ExitCodes.USAGE;
        }
        return threshold.isReachedBy(totals) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }
}
