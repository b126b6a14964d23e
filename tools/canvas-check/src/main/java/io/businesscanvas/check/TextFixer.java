package io.businesscanvas.check;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.json.CanvasFixes;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fixes one text, round by round, until no fix is left that improves it.
 *
 * <p>A round applies all fixes that do not overlap; if that makes anything worse, only the first that does not. What it
 * does depends on the text alone, so that a second run changes nothing.
 */
final class TextFixer {
    private static final int MOST_ROUNDS = 1_000;
    private static final int MOST_AT_ONCE = 1_000;

    private final FixScope scope;
    private final Function<CanvasDocument, ValidationReport> check;
    private FixState current;
    private int count;

    /** @param check reports the findings of a document that are to be fixed */
    TextFixer(CanvasDocument document, FixScope scope, Function<CanvasDocument, ValidationReport> check) {
        this.scope = scope;
        this.check = check;
        this.current = new FixState(document, check.apply(document));
    }

    /** Applies fixes until none is left; returns how many were applied. */
    int run() {
        int rounds = 0;
        while (rounds < MOST_ROUNDS && step()) {
            rounds++;
        }
        return count;
    }

    String text() {
        return current.document().source().text();
    }

    private boolean step() {
        List<Choice> choices = choices();
        return !choices.isEmpty() && accept(choices)
                || choices.size() > 1 && choices.stream().anyMatch(choice -> accept(List.of(choice)));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        TextEdits all = TextEdits.none();
        CanvasFixes fixes = CanvasFixes.of(current.document());
        for (Finding finding : current.findings()) {
            Optional<Fix> fix = choices.size() < MOST_AT_ONCE ? chosen(fixes.fixesOf(finding)) : Optional.empty();
            if (fix.isPresent() && !all.overlaps(fix.get().edits())) {
                all = all.and(fix.get().edits());
                choices.add(new Choice(finding, fix.get().edits()));
            }
        }
        return choices;
    }

    private Optional<Fix> chosen(List<Fix> fixes) {
        return fixes.size() == 1
                ? Optional.of(fixes.get(0)).filter(fix -> fix.isSafe() || scope == FixScope.ALL)
                : fixes.stream().filter(Fix::isSafe).findFirst();
    }

    private boolean accept(List<Choice> choices) {
        TextEdits edits = TextEdits.none();
        for (Choice choice : choices) {
            edits = edits.and(choice.edits());
        }
        CanvasSource fixed = current.document().source().withText(edits.apply(text()));
        CanvasDocument document = CanvasJson.standard().parse(fixed);
        FixState next = new FixState(document, check.apply(document));
        boolean isBetter =
                current.isImprovedBy(next, choices.stream().map(Choice::finding).toList());
        if (isBetter) {
            current = next;
            count += choices.size();
        }
        return isBetter;
    }

    private record Choice(Finding finding, TextEdits edits) {}
}
