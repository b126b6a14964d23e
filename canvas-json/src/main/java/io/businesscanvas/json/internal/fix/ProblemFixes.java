package io.businesscanvas.json.internal.fix;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import java.util.List;

/** Fixes of problems of reading. */
final class ProblemFixes {
    private ProblemFixes() {}

    /** What the problem itself advises to write. */
    static List<Fix> replacement(Finding finding) {
        return finding.fix()
                .filter(Replacement.class::isInstance)
                .map(Replacement.class::cast)
                .map(advice -> List.of(fix(advice, spanOf(finding))))
                .orElse(List.of());
    }

    /** The right name, unless the object has that property as well. */
    static List<Fix> unknownProperty(DocumentEdits edits, Finding finding) {
        int key = spanOf(finding).offset();
        boolean isTaken = finding.fix().orElseThrow() instanceof Replacement advice
                && edits.hasSibling(
                        key, advice.json().substring(1, advice.json().length() - 1));
        return isTaken ? List.of() : replacement(finding);
    }

    /** Nothing is lost if both values are the same. */
    static List<Fix> repeatedProperty(DocumentEdits edits, Finding finding) {
        int key = spanOf(finding).offset();
        return edits.removeMember(key)
                .map(edit -> fix(FixMessages.say("remove-repeated"), edit, edits.repeatsValue(key)))
                .map(List::of)
                .orElse(List.of());
    }

    static List<Fix> missingVersion(DocumentEdits edits, Finding finding) {
        return finding.fix()
                .map(words -> List.of(fix(words, edits.addVersion("1.0"), true)))
                .orElse(List.of());
    }

    static List<Fix> nullValue(DocumentEdits edits, Finding finding) {
        return edits.removeMember(spanOf(finding).offset())
                .map(edit -> List.of(fix(FixMessages.say("remove-property"), edit, false)))
                .orElse(List.of());
    }

    private static Fix fix(Replacement advice, SourceSpan span) {
        TextEdit edit = advice.at()
                .map(at -> new TextEdit(at.offset(), at.length(), advice.json()))
                .orElseGet(() -> TextEdit.replace(span, advice.json()));
        return fix(advice, edit, advice.isCertain());
    }

    private static Fix fix(Message title, TextEdit edit, boolean isSafe) {
        return new Fix(title, TextEdits.of(List.of(edit)), isSafe);
    }

    private static SourceSpan spanOf(Finding finding) {
        return finding.span().orElseThrow();
    }
}
