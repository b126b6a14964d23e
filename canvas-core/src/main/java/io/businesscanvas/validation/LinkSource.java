package io.businesscanvas.validation;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Link;

/** The entry at which a link starts, by its position, so that equal entries count as two. */
record LinkSource(Block block, int index) {
    static LinkSource of(Link link) {
        return new LinkSource(link.source().block(), link.sourceIndex());
    }
}
