package io.businesscanvas.render.text;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.diff.Change;
import io.businesscanvas.diff.Change.CanvasChanged;
import io.businesscanvas.diff.Change.Changed;
import io.businesscanvas.diff.Change.EntryChange;
import io.businesscanvas.diff.Change.Moved;
import io.businesscanvas.diff.Change.Relinked;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.render.internal.EntryFormatter;
import io.businesscanvas.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes in words. */
final class DiffMessages {
    private final CanvasDiff diff;
    private final Locale locale;
    private final Labels labels;
    private final ValueFormatter values;

    DiffMessages(CanvasDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
        this.labels = Labels.in(locale);
        this.values = new ValueFormatter(locale);
    }

    String of(CanvasChanged change) {
        return changed(RenderMessages.text(locale, "property." + change.property()), change.before(), change.after());
    }

    /** The texts besides the name and the sign of the entry. */
    List<String> of(EntryChange change) {
        if (change instanceof Change.Renamed renamed) {
            return List.of(say("diff.renamed", renamed.before().name()));
        }
        if (change instanceof Moved moved) {
            return List.of(moved(moved));
        }
        if (change instanceof Relinked relinked) {
            return relinked(relinked);
        }
        if (change instanceof Changed changed) {
            return List.of(changed(
                    values.nameOf(changed.entry().block(), changed.property()), changed.before(), changed.after()));
        }
        return List.of();
    }

    private String moved(Moved moved) {
        return moved.isFromOtherBlock()
                ? say(
                        "diff.moved.block",
                        labels.name(moved.before().block(), diff.after().variant()))
                : say("diff.moved.position", moved.indexBefore() + 1, moved.index() + 1);
    }

    private List<String> relinked(Relinked relinked) {
        List<String> sentences = new ArrayList<>(2);
        if (!relinked.added().isEmpty()) {
            sentences.add(
                    say("diff.linked", EntryFormatter.linksInWords(relinked.relation(), relinked.added(), locale)));
        }
        if (!relinked.removed().isEmpty()) {
            sentences.add(
                    say("diff.unlinked", EntryFormatter.linksInWords(relinked.relation(), relinked.removed(), locale)));
        }
        return sentences.isEmpty() ? List.of(say("diff.rewritten", labels.verb(relinked.relation()))) : sentences;
    }

    private String changed(String name, Optional<Object> before, Optional<Object> after) {
        if (after.filter(JsonObject.class::isInstance).isPresent()) {
            return say("diff.otherwise", name);
        }
        if (before.isEmpty() || after.isEmpty()) {
            String key = before.isEmpty() ? "diff.set" : "diff.unset";
            return say(key, name, before.or(() -> after).map(values::of).orElse(""));
        }
        if (ValueFormatter.isMeasure(after.get())) {
            return say("diff.was", name, values.of(after.get()), values.before(before.get(), after.get()));
        }
        return say("diff.replaced", name, values.of(before.get()), values.of(after.get()));
    }

    private String say(String key, Object... arguments) {
        return RenderMessages.message(key, arguments).in(locale);
    }
}
