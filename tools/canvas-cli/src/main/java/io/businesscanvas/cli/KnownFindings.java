package io.businesscanvas.cli;

import io.businesscanvas.check.BaselineCollector;
import io.businesscanvas.check.BaselineFilter;
import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.PolicyBaselines;
import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.BaselineFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.json.BaselineJson;
import io.businesscanvas.validation.ValidationReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The baseline of one check: read, written, or the one that policy files name. */
final class KnownFindings {
    private final List<ValidationReport> problems = new ArrayList<>();
    private final PolicyOptions options;
    private final @Nullable BaselineCollector collector;
    private final BiFunction<CanvasFile, CheckedFile, CheckedFile> filter;

    KnownFindings(PolicyOptions options, PolicyLookup policies) throws IOException {
        this.options = options;
        if (options.writeBaseline.isPresent()) {
            Path file = options.writeBaseline.get();
            BaselineFile old = Files.exists(file) ? read(file) : BaselineFile.empty(file);
            this.collector = BaselineCollector.renewing(old);
            this.filter = collector;
            policies.found().stream()
                    .filter(policy -> !PolicyBaselines.mistakes(policy).isEmpty())
                    .map(policy -> PolicyBaselines.report(policy.document().source(), PolicyBaselines.mistakes(policy)))
                    .forEach(problems::add);
        } else {
            PolicyBaselines ofPolicies = PolicyBaselines.of(policies);
            Optional<BaselineFile> given =
                    options.baseline.isPresent() ? Optional.of(read(options.baseline.get())) : Optional.empty();
            this.collector = null;
            this.filter = new BaselineFilter(file -> given.or(() -> ofPolicies.apply(file)));
            problems.addAll(ofPolicies.problems());
        }
    }

    BiFunction<CanvasFile, CheckedFile, CheckedFile> filter() {
        return filter;
    }

    List<ValidationReport> problems() {
        return problems;
    }

    /** Writes what was collected, if that was asked for; tells how many findings it holds. */
    Optional<Integer> write() throws IOException {
        if (collector == null || options.writeBaseline.isEmpty()) {
            return Optional.empty();
        }
        BaselineJson.write(collector.baseline(), options.writeBaseline.get());
        return Optional.of(collector.baseline().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    private BaselineFile read(Path file) throws IOException {
        BaselineJson.Parsed parsed = BaselineFile.parse(file.toString().replace(File.separatorChar, '/'), file);
        if (!parsed.problems().isEmpty()) {
            problems.add(PolicyBaselines.report(parsed.source(), parsed.problems()));
        }
        return new BaselineFile(file.toAbsolutePath().normalize(), parsed.baseline());
    }
}
