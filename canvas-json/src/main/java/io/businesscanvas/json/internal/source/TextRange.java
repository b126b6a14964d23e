package io.businesscanvas.json.internal.source;

/**
 * A range of the text whose line is not yet known.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is
 */
public record TextRange(int offset, int length) {}
