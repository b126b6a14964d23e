package io.businesscanvas.model;

import java.util.List;

/**
 * Answers who is linked with whom; a broken link is with nobody, an ambiguous one with each
 * candidate.
 */
final class Questions {
    private Questions() {}

    static <T extends Entry> List<T> targets(BusinessCanvas canvas, Entry source, Relation relation, Class<T> type) {
        return canvas.index().linksFrom(source, relation).stream()
                .flatMap(link -> link.targets().stream())
                .map(type::cast)
                .distinct()
                .toList();
    }

    static <S extends Entry> List<S> sources(BusinessCanvas canvas, Entry target, Relation relation, Class<S> type) {
        return canvas.index().linksTo(target, relation).stream()
                .map(Link::source)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }
}
