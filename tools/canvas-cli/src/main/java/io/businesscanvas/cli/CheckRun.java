package io.businesscanvas.cli;

import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckResult;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.ResultSink;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.Reports;
import io.businesscanvas.check.report.RuleStatistics;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.Progress;
import io.businesscanvas.cli.console.Terminal;
import io.businesscanvas.cli.option.ReportOptions;
import io.businesscanvas.labels.Message;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.value.RuleId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Runs a check, writes its reports, and prints its messages. */
final class CheckRun {
    private final Console console;
    private final ReportOptions options;
    private final Locale locale;

    CheckRun(Console console, ReportOptions options) {
        this.console = console;
        this.options = options;
        this.locale = console.locale();
    }

    /** Returns the exit code. */
    int run(CheckPlan plan) throws IOException {
        int count = plan.selected().files().size();
        Progress progress = new Progress(console.err(), !options.isQuiet() && Terminal.isErr(), count);
        CheckResult result;
        try (Reports reports = open()) {
            result = plan.run(new Output(reports, progress));
        }
        result.errors().forEach(this::remark);
        if (!options.isQuiet()) {
            result.notes().forEach(this::remark);
        }
        if (options.showsStatistics() && !options.hasStatistics()) {
            printStatistics(result.findingsByRule());
        }
        if (options.isVerbose()) {
            plan.policies().forEach(policy -> remark("policy.file", policy.name()));
            remark("time", count, String.format(Locale.ROOT, "%.2f", progress.seconds()));
        }
        return result.status().exitCode();
    }

    private Reports open() throws IOException {
        ReportSettings settings = new ReportSettings(
                locale,
                Threshold.standard(),
                Version.number(),
                options.isColored(),
                !options.isQuiet(),
                options.includesAccepted(),
                options.showsStatistics());
        Reports reports = Reports.of(settings).to(console.out(), options.format(), options.show());
        try {
            for (Map.Entry<ReportFormat, Path> report : options.files().entrySet()) {
                reports.to(report.getValue(), report.getKey());
            }
            if (options.stepSummary().isPresent()) {
                reports.toStepSummary(options.stepSummary().get());
            }
            return reports;
        } catch (IOException e) {
            reports.close();
            throw e;
        }
    }

    /** The table goes to standard error where standard output is read by a program. */
    private void printStatistics(Map<RuleId, Integer> findingsByRule) {
        PrintWriter out = options.isForPeople() ? console.out() : console.err();
        out.print(RuleStatistics.table(findingsByRule, locale));
    }

    private void remark(Message message) {
        console.remark(message.in(locale));
    }

    private void remark(String key, Object... arguments) {
        console.remark(CliMessages.say(locale, key, arguments));
    }

    /** Gives results to the reports, and what went wrong to standard error as well. */
    private final class Output implements ResultSink {
        private final Reports reports;
        private final Progress progress;

        Output(Reports reports, Progress progress) {
            this.reports = reports;
            this.progress = progress;
        }

        @Override
        public void addConfiguration(CheckedFile file) throws IOException {
            reports.addConfiguration(file);
            if (file.report().isPresent()) {
                ReportRenderer.builder()
                        .locale(locale)
                        .build()
                        .render(file.report().get(), console.err());
            }
            remarkFailure(file);
        }

        @Override
        public void add(CheckedFile file) throws IOException {
            progress.step();
            reports.add(file);
            remarkFailure(file);
        }

        @Override
        public void end(CheckTotals totals) throws IOException {
            progress.end();
            reports.end(totals);
        }

        private void remarkFailure(CheckedFile file) {
            file.failure().ifPresent(failure -> console.remark(file.name() + ": " + failure.in(locale)));
        }
    }
}
