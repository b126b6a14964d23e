package io.businesscanvas.check;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.BaselineFile;
import io.businesscanvas.check.policy.FoundPolicy;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gives each file the baseline that its policy file names. All are read beforehand, and what is wrong with them and with
 * the policy files is at hand. Immutable after that.
 *
 * @since 0.1
 */
public final class PolicyBaselines implements Function<CanvasFile, Optional<BaselineFile>> {
    private final PolicyLookup policies;
    private final Map<Path, BaselineFile> read = new HashMap<>();
    private final List<ValidationReport> problems = new ArrayList<>();

    private PolicyBaselines(PolicyLookup policies) {
        this.policies = policies;
    }

    /**
     * The baselines of all policy files that were found.
     *
     * @throws UncheckedIOException if one is there and cannot be read
     */
    public static PolicyBaselines of(PolicyLookup policies) {
        PolicyBaselines baselines = new PolicyBaselines(policies);
        policies.found().forEach(baselines::read);
        return baselines;
    }

    @Override
    public Optional<BaselineFile> apply(CanvasFile file) {
        return policies.find(file.path()).flatMap(FoundPolicy::baseline).map(read::get);
    }

    /** What is wrong with policy files and baselines, one report a file. */
    public List<ValidationReport> problems() {
        return List.copyOf(problems);
    }

    /** What is wrong with a policy file itself, whatever baseline it names. */
    public static List<Finding> mistakes(FoundPolicy policy) {
        List<Finding> mistakes = new ArrayList<>(policy.document().problems());
        mistakes.addAll(PatternMistakes.in(policy.document()));
        return mistakes;
    }

    private void read(FoundPolicy policy) {
        List<Finding> found = mistakes(policy);
        Optional<Path> baseline = policy.baseline();
        if (baseline.isPresent() && !Files.isRegularFile(baseline.get())) {
            found.add(missing(policy, baseline.get()));
        } else {
            baseline.ifPresent(this::read);
        }
        if (!found.isEmpty()) {
            problems.add(0, report(policy.document().source(), found));
        }
    }

    private void read(Path path) {
        try {
            BaselineJson.Parsed parsed = BaselineFile.parse(path.getFileName().toString(), path);
            read.put(path, new BaselineFile(path, parsed.baseline()));
            if (!parsed.problems().isEmpty()) {
                problems.add(report(parsed.source(), parsed.problems()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding missing(FoundPolicy policy, Path baseline) {
        String name = policy.document().policy().baseline().orElse("");
        Message fix = NearestWord.to(baseline.getFileName().toString(), namesBeside(baseline))
                .map(nearest -> CheckMessages.say("baseline.missing.fix", nearest))
                .orElseGet(() -> CheckMessages.say("baseline.missing.write"));
        return new Finding(
                RuleId.of("policy.baseline"),
                Severity.ERROR,
                new Location.AtProperty(CanvasPath.root().property("baseline")),
                policy.document().baselineSpan(),
                CheckMessages.say("baseline.missing", name),
                Optional.of(fix),
                List.of());
    }

    private static List<String> namesBeside(Path file) {
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            return files.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".canvas.json"))
                    .filter(name -> !name.equals(PolicyLookup.FILE_NAME))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What is wrong with a file beside the canvases, so that it can be told like what is wrong with them. */
    public static ValidationReport report(CanvasSource source, List<Finding> problems) {
        return new ValidationReport(Optional.of(source), problems, List.of(), List.of(), List.of());
    }
}
