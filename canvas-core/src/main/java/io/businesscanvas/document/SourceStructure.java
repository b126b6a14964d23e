package io.businesscanvas.document;

import java.util.Optional;

/**
 * Finds the elements of one text; each file format has its own implementation.
 *
 * <p>Implementations find elements in the text on demand, so that nothing is recorded in advance. They are immutable
 * and work on texts with problems as far as possible.
 *
 * @since 0.1
 */
public interface SourceStructure {
    /** A structure without elements. */
    SourceStructure NONE = new SourceStructure() {
        @Override
        public Optional<SourceElement> find(CanvasPath path) {
            return Optional.empty();
        }

        @Override
        public Optional<SourceElement> findAt(int offset) {
            return Optional.empty();
        }
    };

    /** Returns the element with this path; if a property is duplicated, the first one. */
    Optional<SourceElement> find(CanvasPath path);

    /**
     * Returns the innermost element whose key or value contains this offset, the end included if nothing else begins
     * there.
     *
     * @param offset an offset in UTF-16 units, from 0
     */
    Optional<SourceElement> findAt(int offset);
}
