package io.businesscanvas.maven;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckResult;
import io.businesscanvas.check.CheckSession;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.CheckTotals;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.ResultSink;
import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.check.report.ReportSettings;
import io.businesscanvas.check.report.Reports;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.render.text.ReportTotals;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Validates the canvas files of a project, like the command {@code canvas check}: same rules, same policy files and
 * baselines, same messages. A module leaves the files of its own modules to them.
 *
 * @since 0.1
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends CanvasMojo {
    /** The preset of rules: {@code draft}, {@code standard} or {@code strict}. It overrides that of policy files. */
    @Parameter(property = "canvas.preset")
    private @Nullable String preset;

    /**
     * The severity of rules by id or {@code prefix.*}: {@code error}, {@code warning}, {@code hint} or {@code off}. It
     * overrides that of policy files.
     */
    @Parameter
    private @Nullable Map<String, String> rules;

    /**
     * The lowest severity that fails the build: {@code error}, {@code warning}, {@code hint} or {@code never}. By
     * default that of the policy file, or {@code error}.
     */
    @Parameter(property = "canvas.failOn")
    private @Nullable String failOn;

    /** The number of warnings above which the build fails. */
    @Parameter(property = "canvas.maxWarnings")
    private @Nullable Integer maxWarnings;

    /** The baseline of findings to accept; by default that of the policy file. */
    @Parameter(property = "canvas.baseline")
    private @Nullable File baseline;

    /** Records all findings in this baseline. */
    @Parameter(property = "canvas.writeBaseline")
    private @Nullable File writeBaseline;

    /** Whether stale entries of the baseline fail the build. */
    @Parameter(property = "canvas.failOnStale", defaultValue = "false")
    private boolean failOnStale;

    /** Reports to write, by format: {@code <reports><sarif>target/canvas.sarif</sarif></reports>}. */
    @Parameter
    private @Nullable Map<String, File> reports;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "unknown";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        CheckPlan plan = session().plan(paths());
        CheckResult result = check(plan);
        result.notes().forEach(note -> getLog().warn(say(note)));
        if (result.status() == CheckStatus.USAGE || result.status() == CheckStatus.FAILURE) {
            throw result.errors().isEmpty()
                    ? new MojoExecutionException(summary(result.totals()))
                    : failure(result.errors());
        }
        if (result.status() == CheckStatus.FINDINGS) {
            throw new MojoFailureException(say("failed", summary(result.totals())));
        }
        getLog().info(summary(result.totals()));
    }

    private CheckResult check(CheckPlan plan) throws MojoExecutionException {
        LogSink log = new LogSink(getLog(), locale(), folder());
        try (Reports files =
                Reports.of(ReportSettings.standard().withLocale(locale()).withVersion(version))) {
            for (Map.Entry<String, File> report :
                    Optional.ofNullable(reports).orElse(Map.of()).entrySet()) {
                ReportFormat format = new Option("reports", report.getKey())
                        .in(ReportFormat.class, this)
                        .orElseThrow();
                files.to(report.getValue().toPath(), format);
            }
            return plan.run(both(log, files));
        } catch (UnwritableFileException e) {
            throw new MojoExecutionException(
                    say("unwritable", e.file().toString(), e.reason().orElse("")), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
    }

    private CheckSession session() throws MojoExecutionException {
        CheckSession.Builder session = CheckSession.builder()
                .workingFolder(folder().path())
                .origin("pom.xml")
                .allowEmpty(allowsEmpty())
                .failOnStale(failOnStale);
        excludes().forEach(session::exclude);
        new Option("preset", preset).in(Preset.class, this).ifPresent(session::preset);
        new Option("failOn", failOn).in(FailOn.class, this).ifPresent(session::failOn);
        Optional.ofNullable(baseline).map(File::toPath).ifPresent(session::baseline);
        Optional.ofNullable(writeBaseline).map(File::toPath).ifPresent(session::writeBaseline);
        if (maxWarnings != null && maxWarnings < 0) {
            throw new MojoExecutionException(say("negative", "maxWarnings", maxWarnings));
        }
        Optional.ofNullable(maxWarnings).ifPresent(session::maxWarnings);
        for (Map.Entry<String, String> rule :
                Optional.ofNullable(rules).orElse(Map.of()).entrySet()) {
            session.rule(
                    knownRule(rule.getKey()),
                    Policy.Setting.of(new Option(rule.getKey(), rule.getValue())
                            .in(Level.class, this)
                            .orElseThrow()));
        }
        return session.build();
    }

    private RulePattern knownRule(String id) throws MojoExecutionException {
        if (RulePattern.isValid(id)) {
            RulePattern pattern = RulePattern.of(id);
            if (Catalogue.all().stream().anyMatch(rule -> pattern.matches(rule.id()))) {
                return pattern;
            }
        }
        throw new MojoExecutionException(say("rule.unknown", id));
    }

    private String summary(CheckTotals totals) {
        return ReportRenderer.builder()
                .locale(locale())
                .build()
                .summary(new ReportTotals(
                        totals.errors(), totals.warnings(), totals.hints(), totals.files(), totals.rulesRun()));
    }

    /** Gives results to two sinks. */
    private static ResultSink both(ResultSink one, ResultSink other) {
        return new ResultSink() {
            @Override
            public void addConfiguration(CheckedFile file) throws IOException {
                one.addConfiguration(file);
                other.addConfiguration(file);
            }

            @Override
            public void add(CheckedFile file) throws IOException {
                one.add(file);
                other.add(file);
            }

            @Override
            public void end(CheckTotals totals) throws IOException {
                one.end(totals);
                other.end(totals);
            }
        };
    }
}
