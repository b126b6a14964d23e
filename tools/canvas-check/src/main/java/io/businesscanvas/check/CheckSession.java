package io.businesscanvas.check;

import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.policy.PolicyLayer;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.policy.RulePattern;
import io.businesscanvas.rule.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of a check, and the steps of one: it selects files, finds their policies and baselines, validates them,
 * gives the results to reports and compares them with the threshold. Commands, build plugins and editors share these
 * steps.
 *
 * <pre>{@code
 * CheckSession session = CheckSession.builder().workingFolder(folder).failOn(FailOn.WARNING).build();
 * try (Reports reports = Reports.of(ReportSettings.standard()).to(out, ReportFormat.TEXT)) {
 *     CheckResult result = session.plan(List.of("canvases")).run(reports);
 * }
 * }</pre>
 *
 * <p>A setting of the session overrides that of all policy files. A session prints nothing and reads no environment.
 * Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CheckSession {
    private final Path workingFolder;
    private final List<PathPattern> excluded;
    private final boolean forcesExclusion;
    private final boolean allowsEmpty;
    private final PolicyLayer settings;
    private final Optional<FailOn> failOn;
    private final OptionalInt maxWarnings;
    private final boolean failsOnStale;
    private final Optional<Path> baseline;
    private final Optional<Path> baselineToWrite;

    private CheckSession(Builder builder) {
        this.workingFolder = builder.workingFolder.toAbsolutePath().normalize();
        this.excluded = List.copyOf(builder.excluded);
        this.forcesExclusion = builder.forcesExclusion;
        this.allowsEmpty = builder.allowsEmpty;
        this.settings = new PolicyLayer(builder.origin, builder.preset, new LinkedHashMap<>(builder.rules));
        this.failOn = builder.failOn;
        this.maxWarnings = builder.maxWarnings;
        this.failsOnStale = builder.failsOnStale;
        this.baseline = builder.baseline;
        this.baselineToWrite = builder.baselineToWrite;
    }

    /** Returns a builder for the working folder of the process, without settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a lookup of the policies that apply in this session; it reads policy files on demand. */
    public PolicyLookup policies() {
        return PolicyLookup.from(workingFolder).overriddenBy(settings);
    }

    /**
     * Selects the files of a check; folders are searched now, files are read when the check runs.
     *
     * @param paths files, folders and globs, relative to the working folder
     */
    public CheckPlan plan(List<String> paths) {
        PolicyLookup policies = policies();
        return new CheckPlan(this, policies, selection(policies).select(paths), paths);
    }

    /**
     * Selects the files of a check, and a text from elsewhere, such as standard input.
     *
     * @param paths files, folders and globs, relative to the working folder
     * @param name the name of the text, a path relative to the working folder
     * @param content the text
     */
    public CheckPlan plan(List<String> paths, String name, byte[] content) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        PolicyLookup policies = policies();
        FileSelection selection = selection(policies);
        NamedFile input = NamedFile.of(workingFolder, name, content);
        SelectedFiles selected = selection.select(paths);
        List<NamedFile> files = new ArrayList<>(selected.files());
        if (selection.takes(input)) {
            files.add(0, input);
        }
        return new CheckPlan(this, policies, new SelectedFiles(files, selected.unmatched(), selected.skipped()), paths);
    }

    private FileSelection selection(PolicyLookup policies) {
        FileSelection.Builder builder = FileSelection.builder()
                .workingFolder(workingFolder)
                .forceExclude(forcesExclusion)
                .alsoExclude(policies::excludes);
        excluded.forEach(builder::exclude);
        return builder.build();
    }

    Path workingFolder() {
        return workingFolder;
    }

    boolean allowsEmpty() {
        return allowsEmpty;
    }

    boolean failsOnStale() {
        return failsOnStale;
    }

    Optional<FailOn> failOn() {
        return failOn;
    }

    OptionalInt maxWarnings() {
        return maxWarnings;
    }

    Optional<Path> baseline() {
        return baseline;
    }

    Optional<Path> baselineToWrite() {
        return baselineToWrite;
    }

    /**
     * A builder of {@link CheckSession} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<PathPattern> excluded = new ArrayList<>();
        private final Map<RulePattern, Policy.Setting> rules = new LinkedHashMap<>();
        private Path workingFolder = Path.of("");
        private String origin = "session";
        private Optional<Preset> preset = Optional.empty();
        private Optional<FailOn> failOn = Optional.empty();
        private OptionalInt maxWarnings = OptionalInt.empty();
        private Optional<Path> baseline = Optional.empty();
        private Optional<Path> baselineToWrite = Optional.empty();
        private boolean forcesExclusion;
        private boolean allowsEmpty;
        private boolean failsOnStale;

        private Builder() {}

        /** Sets the folder to which paths are relative; by default that of the process. */
        public Builder workingFolder(Path folder) {
            Objects.requireNonNull(folder, "folder");
            this.workingFolder = folder;
            return this;
        }

        /** Excludes the files that this pattern matches, relative to the working folder. */
        public Builder exclude(PathPattern pattern) {
            Objects.requireNonNull(pattern, "pattern");
            excluded.add(pattern);
            return this;
        }

        /** Sets whether exclusions apply to files that are named explicitly; by default they do not. */
        public Builder forceExclude(boolean isForced) {
            this.forcesExclusion = isForced;
            return this;
        }

        /** Sets whether a check without files succeeds; by default it does not. */
        public Builder allowEmpty(boolean isAllowed) {
            this.allowsEmpty = isAllowed;
            return this;
        }

        /** Sets the name by which {@link PolicyLookup#policyOf} shows these settings; by default {@code session}. */
        public Builder origin(String name) {
            Objects.requireNonNull(name, "name");
            this.origin = name;
            return this;
        }

        /** Sets the preset, which overrides that of policy files. */
        public Builder preset(Preset value) {
            Objects.requireNonNull(value, "value");
            this.preset = Optional.of(value);
            return this;
        }

        /** Adds a setting for rules, which overrides those of policy files. */
        public Builder rule(RulePattern rule, Policy.Setting setting) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(setting, "setting");
            rules.put(rule, setting);
            return this;
        }

        /** Sets the lowest severity that fails the check; by default that of the policy of each file, or errors. */
        public Builder failOn(FailOn value) {
            Objects.requireNonNull(value, "value");
            this.failOn = Optional.of(value);
            return this;
        }

        /**
         * Sets the number of warnings, in all files together, above which the check fails; by default each policy
         * limits the warnings of its files.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder maxWarnings(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("maxWarnings must not be negative, but was " + count);
            }
            this.maxWarnings = OptionalInt.of(count);
            return this;
        }

        /** Sets whether stale baseline entries fail the check; by default they do not. */
        public Builder failOnStale(boolean isFailing) {
            this.failsOnStale = isFailing;
            return this;
        }

        /** Sets the baseline of all files, which overrides those of policies. */
        public Builder baseline(Path file) {
            Objects.requireNonNull(file, "file");
            this.baseline = Optional.of(file);
            return this;
        }

        /** Sets the baseline in which all findings are recorded. */
        public Builder writeBaseline(Path file) {
            Objects.requireNonNull(file, "file");
            this.baselineToWrite = Optional.of(file);
            return this;
        }

        /** Returns the session. */
        public CheckSession build() {
            return new CheckSession(this);
        }
    }
}
