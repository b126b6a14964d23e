package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.edit.CanvasEdit.AddEntry;
import io.businesscanvas.edit.CanvasEdit.AddLink;
import io.businesscanvas.edit.CanvasEdit.RemoveLink;
import io.businesscanvas.edit.CanvasEdit.RemoveSuppression;
import io.businesscanvas.edit.CanvasEdit.Rename;
import io.businesscanvas.edit.CanvasEdit.RetargetLink;
import io.businesscanvas.edit.CanvasEdit.SetId;
import io.businesscanvas.edit.CanvasEdit.SuppressRule;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.json.internal.FileReplacement;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import io.businesscanvas.json.internal.edit.RenameEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Turns changes of a canvas into the smallest edits of the JSON text from which it was read. Layout, short forms, the
 * order of properties and everything else stay as the author wrote them; what is added is written like its neighbours.
 *
 * <pre>{@code
 * CanvasDocument document = CanvasJson.standard().parse(file);
 * TextEdits edits = JsonEdits.of(document).edits(new CanvasEdit.Rename(Block.CHANNELS, old, current));
 * String changed = edits.apply(document.source().text());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class JsonEdits {
    private final CanvasDocument document;
    private final DocumentEdits edits;

    private JsonEdits(CanvasDocument document) {
        this.document = document;
        this.edits = new DocumentEdits(document);
    }

    /**
     * Returns the edits of a document.
     *
     * @throws IllegalArgumentException if the document has no canvas
     */
    public static JsonEdits of(CanvasDocument document) {
        Objects.requireNonNull(document, "document");
        if (document.canvas().isEmpty()) {
            throw new IllegalArgumentException("document must have a canvas, but was " + document);
        }
        return new JsonEdits(document);
    }

    /**
     * Returns the edits of the text that make this change.
     *
     * @throws IllegalArgumentException if the change is not possible, such as a new id that is in use
     */
    public TextEdits edits(CanvasEdit change) {
        Objects.requireNonNull(change, "change");
        return change instanceof Rename rename
                ? RenameEdits.of(document, rename, edits)
                : TextEdits.of(List.of(edit(change)));
    }

    /**
     * Writes an edited text to its file, in its encoding and with its byte order mark if it has one. The file is
     * replaced atomically, as by {@link CanvasJson#write(io.businesscanvas.model.BusinessCanvas, Path)}.
     *
     * @throws IOException if the file cannot be written; its old content is kept
     */
    public static void write(CanvasSource edited, Path file) throws IOException {
        Objects.requireNonNull(edited, "edited");
        FileReplacement.write(file, edited.text(), edited.charset(), edited.hasByteOrderMark());
    }

    private TextEdit edit(CanvasEdit change) {
        if (change instanceof RetargetLink retarget) {
            return edits.replaceLink(retarget.link(), retarget.target().toString());
        } else if (change instanceof RemoveLink remove) {
            return edits.removeLink(remove.link());
        } else if (change instanceof AddLink add) {
            return edits.addLink(add.entry(), add.relation(), add.target().toString());
        } else if (change instanceof SetId set) {
            return edits.setId(set.entry(), set.id().value());
        } else if (change instanceof RemoveSuppression remove) {
            return edits.removeSuppression(remove.suppression());
        } else if (change instanceof SuppressRule suppress) {
            return edits.replaceRule(suppress.suppression(), suppress.rule().value());
        }
        return edits.addEntry(((AddEntry) change).entry());
    }
}
