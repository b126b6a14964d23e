package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Links that are written as names instead of ids. Which entry has the name is known when the whole canvas has been
 * read; then their fixes are completed.
 */
final class NamedLinks {
    private final Problems problems;
    private final List<NamedLink> links = new ArrayList<>(0);
    private final Map<Block, Map<String, List<Entry>>> named = new EnumMap<>(Block.class);

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

    /** If several entries have the name, only the author knows which one is right. */
    private Optional<Message> find(BusinessCanvas canvas, NamedLink link) {
        String name = NormalForm.of(link.name());
        List<String> named = link.relation().targets().stream()
                .flatMap(block -> entriesOf(canvas, block).getOrDefault(name, List.of()).stream())
                .map(entry -> canvas.index().shortestRef(link.relation(), entry).toString())
                .distinct()
                .toList();
        return switch (named.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Replacement.write(named.get(0), true));
            default -> Optional.of(ProblemMessages.say("unknown-value.known", ProblemMessages.quoted(named)));
        };
    }

    private Map<String, List<Entry>> entriesOf(BusinessCanvas canvas, Block block) {
        return named.computeIfAbsent(
                block,
                any -> canvas.entries(block).stream()
                        .collect(Collectors.groupingBy(entry -> NormalForm.of(entry.name()))));
    }

    private record NamedLink(Relation relation, String name, int problem) {}
}
