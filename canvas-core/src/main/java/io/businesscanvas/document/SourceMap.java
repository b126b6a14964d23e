package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Relation;
import java.util.Objects;
import java.util.Optional;

/**
 * Maps the elements of a canvas to spans of its text, and offsets of the text to elements.
 *
 * <p>The spans that {@link #spanOf} returns: for the canvas its title, for a block its key, for an entry the value of
 * its name, for a link that link, for a suppression its rule. A block that the text does not have is shown at the
 * title. Whole entries, keys and values are found by {@link #element(CanvasPath)}, from the text and on demand.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SourceMap {
    private final CanvasSource source;
    private final SpanTable table;
    private final SourceStructure structure;

    private SourceMap(CanvasSource source, SpanTable table, SourceStructure structure) {
        this.source = source;
        this.structure = structure;
        this.table = table;
    }

    /** Returns a builder that collects spans while a text is read. */
    public static Builder builder(CanvasSource source) {
        Objects.requireNonNull(source, "source");
        return new Builder(source);
    }

    /**
     * Returns the span that represents a location in the text.
     *
     * @throws IllegalArgumentException if the text has no such element
     */
    public SourceSpan spanOf(Location location) {
        int at = positionOf(location);
        if (at < 0) {
            throw new IllegalArgumentException("location must be in " + source + ", but was " + location.path());
        }
        return source.span(table.offset(at), table.length(at));
    }

    /** Returns the property or item with this path, with the spans of its key and value; empty if the text has none. */
    public Optional<SourceElement> element(CanvasPath path) {
        return structure.find(path);
    }

    /** Returns the whole element at a location: an entry from brace to brace, a block with its list. */
    public Optional<SourceElement> element(Location location) {
        if (location instanceof Location.AtProperty at) {
            return element(at.path());
        }
        if (location instanceof Location.AtCanvas) {
            return element(CanvasPath.root());
        }
        if (location instanceof Location.AtBlock at) {
            return element(CanvasPath.of(at.block()));
        }
        int cell = positionOf(location);
        int steps = location.path().steps().size();
        return cell < 0
                ? Optional.empty()
                : structure
                        .findAt(table.offset(cell))
                        .flatMap(found -> structure.find(found.path().first(steps)));
    }

    /** Returns the span of the id of an entry; empty if it is derived from the name and not written. */
    public Optional<SourceSpan> idOf(Location.AtEntry entry) {
        Objects.requireNonNull(entry, "entry");
        return element(entry)
                .flatMap(element -> element(element.path().property("id")))
                .map(SourceElement::value);
    }

    /**
     * Returns the innermost property or item whose key or value contains an offset; empty outside of the canvas.
     *
     * @param offset an offset in UTF-16 units, from 0
     */
    public Optional<SourceElement> elementAt(int offset) {
        return structure.findAt(offset);
    }

    /**
     * Returns the location at an offset of the text: the link, suppression, entry or block to which the text belongs
     * there, else the canvas.
     *
     * @param canvas the canvas that was read from the text
     * @param offset an offset in UTF-16 units, from 0
     */
    public Location locationAt(BusinessCanvas canvas, int offset) {
        Objects.requireNonNull(canvas, "canvas");
        return elementAt(offset)
                .map(element -> new LocationFinder(canvas, structure, table).locationOf(element.path()))
                .orElse(new Location.AtCanvas());
    }

    private int positionOf(Location location) {
        if (location instanceof Location.AtBlock at) {
            int block = table.block(at.block());
            return block < 0 ? table.canvas() : block;
        }
        if (location instanceof Location.AtEntry at) {
            return table.entry(at.entry().block(), at.index());
        }
        if (location instanceof Location.AtLink at) {
            int owner = table.entry(at.link().source().block(), at.link().sourceIndex());
            return table.within(
                    owner, SpanTable.codeOf(at.link().relation()), at.link().position());
        }
        if (location instanceof Location.AtSuppression at) {
            int owner = at.owner().map(this::positionOf).orElse(table.canvas());
            return table.within(owner, SpanTable.SUPPRESSION, at.position());
        }
        return location instanceof Location.AtCanvas ? table.canvas() : SpanTable.NONE;
    }

    /**
     * Collects spans while a text is read: the canvas first, then its elements in the order of the text, each entry
     * before its links and suppressions. Offsets and lengths are in UTF-16 units, offsets from 0. Not safe to share
     * between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final CanvasSource source;
        private final SpanTable table = new SpanTable();
        private SourceStructure structure = SourceStructure.NONE;

        private Builder(CanvasSource source) {
            this.source = source;
        }

        /** Sets how elements are found in the text; by default, none are. */
        public void structure(SourceStructure structureOfText) {
            Objects.requireNonNull(structureOfText, "structureOfText");
            structure = structureOfText;
        }

        /** Sets the span of the canvas: its title, or its opening brace until a title is known. */
        public void canvas(int offset, int length) {
            table.moveCanvas(offset, length);
        }

        /** Adds the span of the key of a block. */
        public void block(Block block, int offset, int length) {
            table.addBlock(block, offset, length);
        }

        /**
         * Begins the next entry of a block, with the span at which it is reported: its opening brace until a name is
         * known.
         */
        public void entry(Block block, int offset, int length) {
            table.addEntry(block, offset, length);
        }

        /** Sets the span of the entry that was begun last to that of its name. */
        public void entryName(int offset, int length) {
            table.moveEntry(offset, length);
        }

        /** Adds the span of the next link of this relation, in the entry that was begun last. */
        public void link(Relation relation, int offset, int length) {
            table.addToEntry(SpanTable.codeOf(relation), offset, length);
        }

        /** Adds the span of the next suppression of the entry that was begun last. */
        public void suppression(int offset, int length) {
            table.addToEntry(SpanTable.SUPPRESSION, offset, length);
        }

        /** Adds the span of the next suppression of the canvas itself. */
        public void canvasSuppression(int offset, int length) {
            table.addToCanvas(offset, length);
        }

        /** Removes the entry that was begun last and everything that belongs to it. */
        public void dropEntry() {
            table.dropEntry();
        }

        /** Returns the spans collected so far; the builder must not be used afterwards. */
        public SourceMap build() {
            return new SourceMap(source, table, structure);
        }
    }
}
