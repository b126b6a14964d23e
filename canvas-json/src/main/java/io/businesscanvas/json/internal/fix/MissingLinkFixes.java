package io.businesscanvas.json.internal.fix;

import static io.businesscanvas.json.internal.fix.FixMessages.quoted;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.List;

/** Fixes of links that are missing. */
final class MissingLinkFixes {
    private MissingLinkFixes() {}

    /** Offers a link to the only entry to which the relation can lead; with several, only the author knows. */
    static Fixer of(Relation relation) {
        return (edits, finding) -> fixes(edits, finding, relation);
    }

    private static List<Fix> fixes(DocumentEdits edits, Finding finding, Relation relation) {
        BusinessCanvas canvas = edits.canvas();
        List<Entry> targets = relation.targets().stream()
                .flatMap(block -> canvas.entries(block).stream())
                .map(Entry.class::cast)
                .toList();
        if (targets.size() != 1 || !(finding.location() instanceof AtEntry at)) {
            return List.of();
        }
        String id = targets.get(0).id().value();
        return List.of(new Fix(
                FixMessages.say("add-link", quoted(id), quoted(relation.property())),
                TextEdits.of(List.of(edits.addLink(at, relation, id))),
                false));
    }
}
