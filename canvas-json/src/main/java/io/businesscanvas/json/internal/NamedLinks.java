package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links that are written as names instead of ids. Which entry has the name is known when the whole canvas has been
 * read; then their fixes are completed.
 */
final class NamedLinks {
    private final Problems problems;
    private final List<NamedLink> links = new ArrayList<>(0);
    private final Map<Block, Map<String, Entry>> named = new EnumMap<>(Block.class);

    NamedLinks(Problems problems) {
        this.problems = problems;
    }

    /**
     * Remembers a link whose text is not an id.
     *
     * @param problem the position of its problem among those reported
     */
    void add(Relation relation, String name, int problem) {
        links.add(new NamedLink(relation, name, problem));
    }

    /** Completes the fixes of those links that are the name of an entry to which their relation may lead. */
    void complete(BusinessCanvas canvas) {
        for (NamedLink link : links) {
            find(canvas, link).ifPresent(advice -> problems.replaceFix(link.problem(), advice));
        }
    }

    /** Which entry is beyond doubt if entries of one block only have the name. */
    private Optional<Message> find(BusinessCanvas canvas, NamedLink link) {
        String name = NormalForm.of(link.name());
        List<Entry> named = link.relation().targets().stream()
                .flatMap(block -> Optional.ofNullable(entriesOf(canvas, block).get(name)).stream())
                .toList();
        return named.stream()
                .findFirst()
                .map(entry ->
                        Replacement.write(refTo(canvas, link.relation(), entry).toString(), named.size() == 1));
    }

    private Map<String, Entry> entriesOf(BusinessCanvas canvas, Block block) {
        return named.computeIfAbsent(block, any -> {
            Map<String, Entry> byName = new HashMap<>();
            canvas.entries(block).forEach(entry -> byName.putIfAbsent(NormalForm.of(entry.name()), entry));
            return byName;
        });
    }

    /** The short form, unless another block to which the relation may lead has the same id. */
    private static EntryRef refTo(BusinessCanvas canvas, Relation relation, Entry entry) {
        long blocks = relation.targets().stream()
                .filter(block -> canvas.find(block, entry.id()).isPresent())
                .count();
        return blocks > 1 ? EntryRef.to(entry.block(), entry.id()) : EntryRef.to(entry.id());
    }

    private record NamedLink(Relation relation, String name, int problem) {}
}
