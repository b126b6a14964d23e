package io.businesscanvas.json.internal.source;

/**
 * A span of the text whose line is not yet known.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is
 */
public record TextSpan(int offset, int length) {}
