package io.businesscanvas.json.internal.fix;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.model.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fixes of the findings about one document, by a table. */
public final class Fixers {
    private static final String PROBLEMS = "file.";
    private static final String SYNTAX = "file.syntax";
    private static final Map<String, Fixer> BY_RULE = Map.ofEntries(
            Map.entry("file.unknown-property", ProblemFixes::unknownProperty),
            Map.entry("file.repeated-property", ProblemFixes::repeatedProperty),
            Map.entry("file.missing-version", ProblemFixes::missingVersion),
            Map.entry("file.null", ProblemFixes::nullValue),
            Map.entry("link.dangling", LinkFixes::dangling),
            Map.entry("link.wrong-block", LinkFixes::wrongBlock),
            Map.entry("link.ambiguous", LinkFixes::ambiguous),
            Map.entry("link.repeated", LinkFixes::repeated),
            Map.entry("id.duplicate", IdFixes::duplicate),
            Map.entry("id.derived-clash", IdFixes::derivedClash),
            Map.entry("ignore.unused", SuppressionFixes::unused),
            Map.entry("value.unserved", MissingLinkFixes.of(Relation.SERVES)),
            Map.entry("channel.idle", MissingLinkFixes.of(Relation.REACHES)),
            Map.entry("channel.empty-handed", MissingLinkFixes.of(Relation.DELIVERS)),
            Map.entry("relationship.idle", MissingLinkFixes.of(Relation.ENGAGES)),
            Map.entry("revenue.without-payer", MissingLinkFixes.of(Relation.PAID_BY)),
            Map.entry("revenue.without-value", MissingLinkFixes.of(Relation.PAYS_FOR)),
            Map.entry("activity.idle", MissingLinkFixes.of(Relation.SUPPORTS)),
            Map.entry("partner.idle", MissingLinkFixes.of(Relation.PROVIDES)),
            Map.entry("cost.unexplained", MissingLinkFixes.of(Relation.CAUSED_BY)),
            Map.entry("personal.activity-unfounded", MissingLinkFixes.of(Relation.USES)));

    private final Optional<DocumentEdits> edits;

    /** Prepares the fixes of findings about a document. */
    public Fixers(CanvasDocument document) {
        this.edits = document.canvas().map(canvas -> new DocumentEdits(document));
    }

    /** Returns the fixes of a finding about the document; if its JSON is broken, only syntax can be fixed. */
    public List<Fix> of(Finding finding) {
        String rule = finding.rule().value();
        if (finding.span().isEmpty()) {
            return List.of();
        }
        if (rule.equals(SYNTAX)) {
            return ProblemFixes.replacement(finding);
        }
        Fixer other = rule.startsWith(PROBLEMS)
                ? (any, problem) -> ProblemFixes.replacement(problem)
                : (any, unfixable) -> List.of();
        return edits.map(found -> BY_RULE.getOrDefault(rule, other).fixes(found, finding))
                .orElse(List.of());
    }
}
