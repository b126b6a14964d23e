package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Place;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.RuleId;
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
        this.sink = new FindingSink(document.map(CanvasDocument::places));
    }

    ValidationReport report() {
        Set<CanvasPart> lost = document.map(CanvasDocument::lost).orElse(Set.of());
        for (ActiveRule rule : validator.active()) {
            Optional<CanvasPart> missing = rule.firstOf(lost);
            boolean isMeant = rule.isFor(canvas.variant()) || lost.containsAll(Reads.VARIANT);
            if (missing.isPresent() && isMeant) {
                skipped.add(new SkippedRule(rule.id(), missing.get()));
            } else if (isMeant) {
                ask(rule);
            }
        }
        Suppressor suppressor = new Suppressor(canvas);
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

    private void ask(ActiveRule rule) {
        sink.begin(rule);
        try {
            rule.check().run(facts, sink);
            sink.moveTo(findings);
        } catch (RuntimeException e) {
            failed.add(rule.id());
            sink.begin(rule);
            failures.add(sink.finding(
                    new Place.AtCanvas(),
                    Severity.ERROR,
                    RuleTexts.words("failed.finding", rule.id(), String.valueOf(e)),
                    Optional.of(RuleTexts.words("failed.fix"))));
        }
    }

    private void tellUnused(Suppressor suppressor, List<Finding> told) {
        Set<RuleId> run = new HashSet<>(rulesRun());
        run.removeAll(failed);
        for (ActiveRule rule : validator.active()) {
            if (rule.id().equals(SuppressionRules.UNUSED) && run.contains(rule.id())) {
                sink.begin(rule);
                suppressor.unused(validator, run).forEach(unused -> unused.tell(sink));
                sink.moveTo(told);
            }
        }
    }
}
