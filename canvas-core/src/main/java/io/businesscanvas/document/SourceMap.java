package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;

/**
 * Where the parts of a canvas stand in its text.
 *
 * <p>What is underlined: for the canvas its title, for a block its key, for an entry the value of its name, for a link
 * that link, for a suppression its rule. A block that the text does not have is shown at the title.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SourceMap {
    private final CanvasSource source;
    private final SpanTable tape;

    private SourceMap(CanvasSource source, SpanTable tape) {
        this.source = source;
        this.tape = tape;
    }

    /** A builder that collects places while a text is read. */
    public static Builder builder(CanvasSource source) {
        return new Builder(source);
    }

    /**
     * Where this part of the canvas stands in the text.
     *
     * @throws IllegalArgumentException if the text has no such part
     */
    public SourceSpan spanOf(Location location) {
        int at = positionOf(location);
        if (at < 0) {
            throw new IllegalArgumentException("location must be in " + source + ", but was " + location.path());
        }
        return source.span(tape.offset(at), tape.length(at));
    }

    private int positionOf(Location location) {
        if (location instanceof Location.AtBlock at) {
            int block = tape.block(at.block());
            return block < 0 ? tape.canvas() : block;
        }
        if (location instanceof Location.AtEntry at) {
            return tape.entry(at.entry().block(), at.index());
        }
        if (location instanceof Location.AtLink at) {
            int owner = tape.entry(at.link().source().block(), at.link().sourceIndex());
            return tape.within(
                    owner, SpanTable.codeOf(at.link().relation()), at.link().position());
        }
        if (location instanceof Location.AtSuppression at) {
            int owner = at.owner().map(this::positionOf).orElse(tape.canvas());
            return tape.within(owner, SpanTable.SUPPRESSION, at.position());
        }
        return location instanceof Location.AtCanvas ? tape.canvas() : SpanTable.NONE;
    }

    /**
     * Collects places while a text is read: the canvas first, then its parts as they come, each entry before what
     * belongs to it. Offsets and lengths count UTF-16 units, offsets from 0. Not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final CanvasSource source;
        private final SpanTable tape = new SpanTable();

        private Builder(CanvasSource source) {
            this.source = source;
        }

        /** Where the canvas is told: its title, or its opening brace as long as no title is known. */
        public void canvas(int offset, int length) {
            tape.moveCanvas(offset, length);
        }

        /** Where the key of a block stands. */
        public void block(Block block, int offset, int length) {
            tape.addBlock(block, offset, length);
        }

        /** Begins the next entry of a block: where it is told, its opening brace as long as no name is known. */
        public void entry(Block block, int offset, int length) {
            tape.addEntry(block, offset, length);
        }

        /** Where the name of the entry that was begun last stands. */
        public void entryName(int offset, int length) {
            tape.moveEntry(offset, length);
        }

        /** Where the next link of this relation stands, in the entry that was begun last. */
        public void link(Relation relation, int offset, int length) {
            tape.addToEntry(SpanTable.codeOf(relation), offset, length);
        }

        /** Where the next suppression stands, of the entry that was begun last. */
        public void suppression(int offset, int length) {
            tape.addToEntry(SpanTable.SUPPRESSION, offset, length);
        }

        /** Where the next suppression of the canvas itself stands. */
        public void canvasSuppression(int offset, int length) {
            tape.addToCanvas(offset, length);
        }

        /** Forgets the entry that was begun last and all that belongs to it. */
        public void dropEntry() {
            tape.dropEntry();
        }

        /** The places collected so far; the builder is not to be used after it. */
        public SourceMap build() {
            return new SourceMap(source, tape);
        }
    }
}
