package io.businesscanvas.json.internal.fix;

import static io.businesscanvas.json.internal.fix.FixMessages.quoted;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Optional;

/** Fixes of links. */
final class LinkFixes {
    /** With more ids than this, no nearest one is searched. */
    private static final int MOST_IDS = 5_000;

    private final DocumentEdits edits;
    private final BusinessCanvas canvas;
    private final AtLink at;
    private final Link link;

    private LinkFixes(DocumentEdits edits, AtLink at) {
        this.edits = edits;
        this.canvas = edits.canvas();
        this.at = at;
        this.link = at.link();
    }

    static List<Fix> dangling(DocumentEdits edits, Finding finding) {
        return of(edits, finding).map(LinkFixes::nearest).orElse(List.of());
    }

    static List<Fix> wrongBlock(DocumentEdits edits, Finding finding) {
        return of(edits, finding).map(LinkFixes::inOtherBlock).orElse(List.of());
    }

    static List<Fix> ambiguous(DocumentEdits edits, Finding finding) {
        return of(edits, finding).map(LinkFixes::qualified).orElse(List.of());
    }

    static List<Fix> repeated(DocumentEdits edits, Finding finding) {
        return of(edits, finding)
                .map(fixes ->
                        List.of(fixes.fix(FixMessages.say("remove-link"), fixes.edits.removeLink(fixes.at), true)))
                .orElse(List.of());
    }

    private static Optional<LinkFixes> of(DocumentEdits edits, Finding finding) {
        return finding.location() instanceof AtLink at ? Optional.of(new LinkFixes(edits, at)) : Optional.empty();
    }

    /** The entries with that name, else the entry with the nearest id. */
    private List<Fix> nearest() {
        String written = link.ref().id().value();
        List<Entry> candidates = candidates();
        List<String> ids =
                candidates.stream().map(entry -> entry.id().value()).distinct().toList();
        List<String> named = candidates.stream()
                .filter(entry -> NormalForm.of(entry.name()).equals(NormalForm.of(written)))
                .map(entry -> entry.id().value())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return retargets(named, named.size() == 1);
        }
        Optional<String> nearest = ids.size() > MOST_IDS ? Optional.empty() : NearestWord.to(written, ids);
        return nearest.map(id -> retargets(List.of(id), NearestWord.isOnlyOneSlipAway(written, id, ids)))
                .orElseGet(this::inOtherBlock);
    }

    private List<Fix> retargets(List<String> ids, boolean isSafe) {
        return ids.stream()
                .filter(this::isClear)
                .map(id -> retarget(new EntryRef(link.ref().blockKey(), EntryId.of(id)), isSafe))
                .toList();
    }

    private List<Entry> candidates() {
        return link.relation().targets().stream()
                .filter(block ->
                        link.ref().block().filter(named -> named != block).isEmpty())
                .flatMap(block -> canvas.entries(block).stream())
                .map(Entry.class::cast)
                .toList();
    }

    /** Whether the reference would lead to one block. */
    private boolean isClear(String id) {
        return link.ref().isQualified() || blocksWith(EntryId.of(id)).size() == 1;
    }

    /** The only block to which the relation may lead that has the id; beyond doubt if the link only names another. */
    private List<Fix> inOtherBlock() {
        List<Block> blocks = blocksWith(link.ref().id());
        if (!link.ref().isQualified() || blocks.size() != 1) {
            return List.of();
        }
        boolean isOnlyTarget = link.relation().targets().size() == 1;
        EntryId id = link.ref().id();
        return List.of(retarget(isOnlyTarget ? EntryRef.to(id) : EntryRef.to(blocks.get(0), id), true));
    }

    /** One of several. */
    private List<Fix> qualified() {
        return blocksWith(link.ref().id()).stream()
                .map(block -> retarget(EntryRef.to(block, link.ref().id()), false))
                .toList();
    }

    private List<Block> blocksWith(EntryId id) {
        return link.relation().targets().stream()
                .filter(block -> canvas.find(block, id).isPresent())
                .toList();
    }

    private Fix retarget(EntryRef target, boolean isSafe) {
        return fix(FixMessages.say("write", quoted(target)), edits.replaceLink(at, target.toString()), isSafe);
    }

    private Fix fix(Message title, TextEdit edit, boolean isSafe) {
        return new Fix(title, TextEdits.of(List.of(edit)), isSafe);
    }
}
