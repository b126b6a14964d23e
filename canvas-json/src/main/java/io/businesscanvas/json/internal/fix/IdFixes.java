package io.businesscanvas.json.internal.fix;

import static io.businesscanvas.json.internal.fix.FixMessages.quoted;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fixes of ids that several entries have. */
final class IdFixes {
    private IdFixes() {}

    /** Which entry the links mean is not known. */
    static List<Fix> duplicate(DocumentEdits edits, Finding finding) {
        return fixes(edits, finding, false);
    }

    /** No link uses the id, so that writing another one changes nothing else; a short entry stays short. */
    static List<Fix> derivedClash(DocumentEdits edits, Finding finding) {
        return fixes(edits, finding, true);
    }

    private static List<Fix> fixes(DocumentEdits edits, Finding finding, boolean isSafe) {
        if (!(finding.location() instanceof AtEntry at)) {
            return List.of();
        }
        String id = freeId(edits.canvas(), at);
        boolean isShort = edits.isShort(at);
        return List.of(new Fix(
                FixMessages.say(isShort ? "expand" : "set-id", quoted(id)),
                TextEdits.of(List.of(edits.setId(at, id))),
                isSafe && !isShort));
    }

    /** The id with a number appended: 2 for the second entry that has it. */
    private static String freeId(BusinessCanvas canvas, AtEntry at) {
        List<? extends Entry> entries = canvas.entries(at.entry().block());
        Set<EntryId> taken = entries.stream().map(Entry::id).collect(Collectors.toSet());
        EntryId id = at.entry().id();
        int number = 1
                + (int) entries.subList(0, at.index()).stream()
                        .filter(earlier -> earlier.id().equals(id))
                        .count();
        while (taken.contains(numbered(id, number))) {
            number++;
        }
        return numbered(id, number).value();
    }

    private static EntryId numbered(EntryId id, int number) {
        String suffix = "-" + number;
        String stem = id.value();
        while (!EntryId.isValid(stem + suffix)) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return EntryId.of(stem + suffix);
    }
}
