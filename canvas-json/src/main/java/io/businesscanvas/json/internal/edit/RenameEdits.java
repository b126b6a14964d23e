package io.businesscanvas.json.internal.edit;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.edit.CanvasEdit.Rename;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.util.ArrayList;
import java.util.List;

/** The edits that rename an entry: the model decides what becomes of each link, and what differs is written. */
public final class RenameEdits {
    private final BusinessCanvas before;
    private final BusinessCanvas after;
    private final DocumentEdits edits;
    private final List<TextEdit> found = new ArrayList<>();

    private RenameEdits(BusinessCanvas before, BusinessCanvas after, DocumentEdits edits) {
        this.before = before;
        this.after = after;
        this.edits = edits;
    }

    /**
     * Returns the edits of the text.
     *
     * @throws IllegalArgumentException if there is no such entry, or if the new id is in use
     */
    public static TextEdits of(CanvasDocument document, Rename rename, DocumentEdits edits) {
        BusinessCanvas canvas = document.canvas().orElseThrow();
        BusinessCanvas renamed = canvas.rename(rename.block(), rename.id(), rename.newId());
        return new RenameEdits(canvas, renamed, edits).all();
    }

    private TextEdits all() {
        for (Block block : Block.values()) {
            for (int i = 0; i < before.entries(block).size(); i++) {
                AtEntry at = new AtEntry(before.entries(block).get(i), i);
                addLists(at, after.entries(block).get(i));
                addId(at, after.entries(block).get(i));
            }
        }
        before.index().links().forEach(this::addLink);
        return TextEdits.of(found);
    }

    private void addId(AtEntry at, Entry renamed) {
        if (!renamed.id().equals(at.entry().id())) {
            found.add(edits.setId(at, renamed.id().value()));
        }
    }

    /** Where the number of links changes, the whole list is written. */
    private void addLists(AtEntry at, Entry renamed) {
        for (Relation relation : renamed.links().asMap().keySet()) {
            List<EntryRef> current = renamed.links().to(relation);
            if (at.entry().links().to(relation).size() != current.size()) {
                found.add(edits.replaceLinks(
                        at, relation, current.stream().map(EntryRef::toString).toList()));
            }
        }
    }

    private void addLink(Link link) {
        Entry renamed = after.entries(link.source().block()).get(link.sourceIndex());
        List<EntryRef> current = renamed.links().to(link.relation());
        boolean isWrittenWhole =
                current.size() != link.source().links().to(link.relation()).size();
        if (!isWrittenWhole && !link.ref().equals(current.get(link.position()))) {
            found.add(edits.replaceLink(
                    new AtLink(link), current.get(link.position()).toString()));
        }
    }
}
