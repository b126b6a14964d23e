package io.businesscanvas.render.text;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Dependent;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import io.businesscanvas.render.internal.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what depends on an entry as a tree: each entry below the one on which it depends most directly.
 *
 * <pre>
 * Workshop (Key resources): 3 entries depend on it.
 *   supports Same-day repair (Value propositions)
 *     serves City commuters (Customer segments)
 *   causes Rent (Cost structure)
 * </pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ImpactRenderer {
    private static final String INDENT = "  ";

    private final @Nullable Locale locale;

    private ImpactRenderer(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** Returns a renderer in the language of the canvas; English if it has none. */
    public static ImpactRenderer standard() {
        return new ImpactRenderer(null);
    }

    /** Returns a renderer in this language. */
    public static ImpactRenderer in(Locale locale) {
        return new ImpactRenderer(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes what depends on the entry; one line if nothing does. Every line ends with {@code \n}.
     *
     * @throws IllegalArgumentException if the canvas has no entry with this block and id
     * @throws IOException if the output cannot be written
     */
    public void render(BusinessCanvas canvas, Entry entry, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        Locale words = locale == null ? canvas.locale().orElse(Locale.ENGLISH) : locale;
        List<Dependent> dependents = canvas.dependents(entry);
        Map<Dependent, List<Dependent>> next = new IdentityHashMap<>();
        List<Dependent> direct = new ArrayList<>();
        for (Dependent dependent : dependents) {
            dependent
                    .previous()
                    .map(previous -> next.computeIfAbsent(previous, none -> new ArrayList<>()))
                    .orElse(direct)
                    .add(dependent);
        }
        String root = RenderMessages.message(
                        "impact.root", VisibleText.of(entry.name()), block(entry, canvas, words), dependents.size())
                .in(words);
        out.append(root).append('\n');
        for (Dependent dependent : direct) {
            write(dependent, INDENT, next, canvas, words, out);
        }
    }

    /** Returns what depends on the entry, as text. */
    public String render(BusinessCanvas canvas, Entry entry) {
        StringBuilder out = new StringBuilder();
        try {
            render(canvas, entry, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder never fails", e);
        }
        return out.toString();
    }

    /** The depth is limited by the number of blocks: no chain of support returns to a block. */
    private static void write(
            Dependent dependent,
            String indent,
            Map<Dependent, List<Dependent>> next,
            BusinessCanvas canvas,
            Locale words,
            Appendable out)
            throws IOException {
        Entry entry = dependent.entry();
        String line = RenderMessages.message(
                        "impact.entry",
                        verb(dependent.link().relation(), words),
                        VisibleText.of(entry.name()),
                        block(entry, canvas, words))
                .in(words);
        out.append(indent).append(line).append('\n');
        for (Dependent child : next.getOrDefault(dependent, List.of())) {
            write(child, indent + INDENT, next, canvas, words, out);
        }
    }

    /** What the upper entry does to the lower one, in either direction. */
    private static String verb(Relation relation, Locale words) {
        return relation.isDependency()
                ? RenderMessages.text(words, "impact." + relation.property())
                : Labels.in(words).verb(relation);
    }

    private static String block(Entry entry, BusinessCanvas canvas, Locale words) {
        return Labels.in(words).name(entry.block(), canvas.variant());
    }
}
