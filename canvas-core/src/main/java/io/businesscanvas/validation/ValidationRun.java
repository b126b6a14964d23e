package io.businesscanvas.validation;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        this.sink = new FindingSink(canvas.variant(), document.map(CanvasDocument::places));
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
        SuppressionFilter suppressor = new SuppressionFilter(canvas);
        List<Finding> told = suppressor.tell(findings);
        told.addAll(failures); // which nobody can accept
        if (suppressor.hasSuppressions()) {
            tellUnused(suppressor, told);
        }
        document.ifPresent(from -> told.addAll(from.problems()));
        told.sort(document.isPresent() ? FindingOrder.OF_TEXT : FindingOrder.OF_CANVAS);
        return new ValidationReport(
                document.map(CanvasDocument::source),
                told,
                rulesRun(),
                skipped,
                suppressor.suppressed(document.isPresent()));
    }

    private List<RuleId> rulesRun() {
        List<RuleId> ids = validator.idsFor(canvas.variant());
        if (skipped.isEmpty()) {
            return ids;
        }
        Set<RuleId> unasked = skipped.stream().map(SkippedRule::rule).collect(Collectors.toSet());
        return ids.stream().filter(id -> !unasked.contains(id)).toList();
    }

    private void run(EnabledRule rule) {
        sink.begin(rule);
        try {
            rule.check().run(facts, sink);
            sink.moveTo(findings);
        } catch (RuntimeException e) {
            failed.add(rule.id());
            sink.begin(rule);
            failures.add(sink.finding(
                    new Location.AtCanvas(),
                    Severity.ERROR,
                    ValidationMessages.message("failed.finding", rule.id(), String.valueOf(e)),
                    Optional.of(ValidationMessages.message("failed.fix"))));
        }
    }

    private void tellUnused(SuppressionFilter suppressor, List<Finding> told) {
        Set<RuleId> run = new HashSet<>(rulesRun());
        run.removeAll(failed);
        for (EnabledRule rule : validator.enabled()) {
            if (rule.id().equals(Catalogue.UNUSED_SUPPRESSION) && run.contains(rule.id())) {
                sink.begin(rule);
                suppressor.unused(validator, run).forEach(unused -> unused.report(sink));
                sink.moveTo(told);
            }
        }
    }
}
