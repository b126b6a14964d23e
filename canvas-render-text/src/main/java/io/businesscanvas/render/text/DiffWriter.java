package io.businesscanvas.render.text;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.diff.Change;
import io.businesscanvas.diff.Change.CanvasChanged;
import io.businesscanvas.diff.Change.EntryChange;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.text.DiffForm.Sign;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One comparison being written. */
final class DiffWriter {
    private final CanvasDiff diff;
    private final Locale locale;
    private final DiffForm form;
    private final DiffMessages words;
    private final Appendable out;
    private boolean isFirst = true;

    DiffWriter(CanvasDiff diff, Locale locale, DiffForm form, Appendable out) {
        this.diff = diff;
        this.locale = locale;
        this.form = form;
        this.words = new DiffMessages(diff, locale);
        this.out = out;
    }

    void write() throws IOException {
        if (diff.isEmpty()) {
            writeLine(RenderMessages.text(locale, "diff.none"));
            return;
        }
        writeCanvas();
        for (Block block : Block.values()) {
            writeBlock(block);
        }
    }

    private void writeCanvas() throws IOException {
        List<CanvasChanged> changes = changes(CanvasChanged.class);
        if (!changes.isEmpty()) {
            writeHeading(RenderMessages.text(locale, "diff.canvas"));
            for (CanvasChanged change : changes) {
                writeLine(form.canvasChange(words.of(change)));
            }
        }
    }

    private void writeBlock(Block block) throws IOException {
        List<EntryChange> changes = changes(EntryChange.class).stream()
                .filter(change -> change.block() == block)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        writeHeading(Labels.in(locale).name(block, diff.after().variant()));
        @Nullable Entry last = null;
        for (EntryChange change : changes) {
            // The same object, not an equal one: two equal entries that were added are two.
            if (change.entry() != last || signOf(change) != Sign.CHANGED) {
                writeLine(form.entry(signOf(change), change.entry().name(), locale));
            }
            last = change.entry();
            for (String text : words.of(change)) {
                writeLine(form.change(text));
            }
        }
    }

    private <C extends Change> List<C> changes(Class<C> type) {
        return diff.changes().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void writeHeading(String text) throws IOException {
        out.append(isFirst ? "" : "\n");
        isFirst = false;
        writeLine(form.heading(text));
    }

    private void writeLine(String line) throws IOException {
        out.append(line).append('\n');
    }

    private static Sign signOf(EntryChange change) {
        if (change instanceof Change.Added) {
            return Sign.ADDED;
        }
        return change instanceof Change.Removed ? Sign.REMOVED : Sign.CHANGED;
    }
}
