package io.businesscanvas.json.internal.fix;

import static io.businesscanvas.json.internal.fix.FixMessages.quoted;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.labels.Message;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Optional;

/** Fixes of suppressions that suppress nothing. */
final class SuppressionFixes {
    private SuppressionFixes() {}

    /** The nearest id of an unknown rule; else the suppression may be removed. */
    static List<Fix> unused(DocumentEdits edits, Finding finding) {
        if (!(finding.location() instanceof AtSuppression at)) {
            return List.of();
        }
        RuleId rule = at.suppression().rule();
        return List.of(nearest(rule)
                .map(id -> fix(FixMessages.say("write", quoted(id)), edits.replaceRule(at, id)))
                .orElseGet(() -> fix(FixMessages.say("remove-suppression"), edits.removeSuppression(at))));
    }

    private static Optional<String> nearest(RuleId rule) {
        List<String> known =
                Catalogue.all().stream().map(each -> each.id().value()).toList();
        return Catalogue.find(rule).isPresent() ? Optional.empty() : NearestWord.to(rule.value(), known);
    }

    private static Fix fix(Message title, TextEdit edit) {
        return new Fix(title, TextEdits.of(List.of(edit)), false);
    }
}
