package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.json.internal.source.BrokenJson;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with one document, and which parts of its canvas were lost by that. */
final class Problems {
    private final CanvasSource source;
    private final int most;
    private final List<Finding> found = new ArrayList<>();
    private final Set<CanvasPart> lost = new HashSet<>();
    private int count;

    Problems(CanvasSource source, int most) {
        this.source = source;
        this.most = most;
    }

    /** How many problems there were, reported or not; code that reads a value compares it before and after. */
    int count() {
        return count;
    }

    /** How many problems are reported so far; as a mark for {@link #belongTo}. */
    int reported() {
        return found.size();
    }

    /** Assigns the problems from this one on to an entry, so that they can be matched after it has moved. */
    void belongTo(EntryId entry, int first) {
        found.subList(first, found.size())
                .replaceAll(
                        problem -> problem.withLocation(new Location.AtProperty(problem.path(), Optional.of(entry))));
    }

    /** Gives a problem another fix, by its position among those reported. */
    void replaceFix(int problem, Message fix) {
        found.set(problem, found.get(problem).withFix(fix));
    }

    /** Whether nothing more is reported, so that a problem needs only be counted. */
    boolean isFull() {
        return count > most;
    }

    void countUntold() {
        count++;
    }

    /** The file as a whole cannot be read. */
    void add(BrokenJson broken) {
        add(broken.mistake(), CanvasPath.root(), broken.at(), broken.message(), broken.fix());
    }

    void add(ProblemKind mistake, CanvasPath path, TextSpan at, Message message, Optional<Message> fix) {
        add(mistake, path, at, message, fix, List.of());
    }

    void add(
            ProblemKind mistake,
            CanvasPath path,
            TextSpan at,
            Message message,
            Optional<Message> fix,
            List<Finding.Related> related) {
        count++;
        if (count <= most) {
            found.add(finding(mistake, path, at, message, fix, related));
        } else if (count == most + 1) {
            Message tooMany = ProblemMessages.say("limit.problems", String.valueOf(most));
            found.add(finding(
                    ProblemKind.LIMIT,
                    path,
                    at,
                    tooMany,
                    Optional.of(ProblemMessages.say("limit.problems.fix")),
                    List.of()));
        }
    }

    Finding.Related related(CanvasPath path, TextSpan at, Message message) {
        return new Finding.Related(new Location.AtProperty(path), Optional.of(span(at)), message);
    }

    private Finding finding(
            ProblemKind mistake,
            CanvasPath path,
            TextSpan at,
            Message message,
            Optional<Message> fix,
            List<Finding.Related> related) {
        return Finding.of(mistake.rule(), mistake.severity(), new Location.AtProperty(path), message)
                .withSpan(span(at))
                .withFix(fix)
                .withRelated(related);
    }

    private SourceSpan span(TextSpan at) {
        return source.span(at.offset(), at.length());
    }

    void lose(CanvasPart part) {
        lost.add(part);
    }

    /** A block that was not read at all: its entries are lost, and with them their links. */
    void loseBlock(Block block) {
        lose(new CanvasPart.Entries(block));
        for (Relation relation : Relation.values()) {
            if (relation.sources().contains(block)) {
                lose(new CanvasPart.Links(relation));
            }
        }
    }

    Set<CanvasPart> lost() {
        return lost;
    }

    /** All that was found, in the order of the text. */
    List<Finding> inOrder() {
        found.sort(Comparator.comparingInt(
                finding -> finding.span().map(SourceSpan::offset).orElse(0)));
        return found;
    }
}
