package io.businesscanvas.validation;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One run of a validator over one canvas. */
final class ValidationRun {
    private final Validator validator;
    private final BusinessCanvas canvas;
    private final Optional<CanvasDocument> document;
    private final CanvasFacts facts;
    private final FindingSink sink;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<RuleId> failed = new HashSet<>();
    private final List<Finding> failures = new ArrayList<>();
    private final List<SkippedRule> skipped = new ArrayList<>();

    ValidationRun(Validator validator, BusinessCanvas canvas, Optional<CanvasDocument> document) {
        this.validator = validator;
        this.canvas = canvas;
        this.document = document;
        this.facts = CanvasFacts.of(canvas);
        this.sink = new FindingSink(canvas.variant(), document.map(CanvasDocument::sourceMap));
    }

    ValidationReport report() {
        Set<CanvasPart> lost = document.map(CanvasDocument::lost).orElse(Set.of());
        for (EnabledRule rule : validator.enabled()) {
            Optional<CanvasPart> missing = rule.firstOf(lost);
            if (missing.isPresent()) {
                skipped.add(new SkippedRule(rule.id(), missing.get()));
            } else if (rule.isFor(canvas.variant())) {
                run(rule);
            }
        }
        SuppressionFilter suppressions = new SuppressionFilter(canvas);
        List<Finding> reported = suppressions.withoutSuppressed(findings);
        reported.addAll(failures); // which cannot be suppressed
        if (suppressions.hasSuppressions()) {
            addUnused(suppressions, reported);
        }
        document.ifPresent(from -> reported.addAll(from.problems()));
        reported.sort(document.isPresent() ? FindingOrder.OF_TEXT : FindingOrder.OF_CANVAS);
        ValidationReport report = ValidationReport.of(reported)
                .withRulesRun(rulesRun())
                .withRulesSkipped(skipped)
                .withSuppressed(suppressions.suppressed(document.isPresent()));
        return document.map(from -> report.withSource(from.source())).orElse(report);
    }

    private List<RuleId> rulesRun() {
        List<RuleId> ids = validator.idsFor(canvas.variant());
        if (skipped.isEmpty()) {
            return ids;
        }
        Set<RuleId> notRun = skipped.stream().map(SkippedRule::rule).collect(Collectors.toSet());
        return ids.stream().filter(id -> !notRun.contains(id)).toList();
    }

    private void run(EnabledRule rule) {
        sink.begin(rule);
        try {
            rule.check().run(facts, sink);
            sink.moveTo(findings);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            failed.add(rule.id());
            sink.begin(rule);
            failures.add(sink.finding(
                            new Location.AtCanvas(),
                            Severity.ERROR,
                            ValidationMessages.message("failed.finding", rule.id(), String.valueOf(e)))
                    .withFix(ValidationMessages.message("failed.fix")));
        }
    }

    private void addUnused(SuppressionFilter suppressions, List<Finding> reported) {
        List<RuleId> run = rulesRun();
        Predicate<RuleId> hasRun = id -> run.contains(id) && !failed.contains(id);
        for (EnabledRule rule : validator.enabled()) {
            if (rule.id().equals(Catalogue.UNUSED_SUPPRESSION) && hasRun.test(rule.id())) {
                sink.begin(rule);
                suppressions.unused(validator, hasRun).forEach(unused -> unused.report(sink));
                sink.moveTo(reported);
            }
        }
    }
}
