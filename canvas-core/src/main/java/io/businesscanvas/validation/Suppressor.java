package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Place;
import io.businesscanvas.document.Place.AtEntry;
import io.businesscanvas.document.Place.AtSuppression;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.validation.ValidationReport.SuppressedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the findings that a canvas accepts from the others, and knows afterwards which suppressions took none.
 *
 * <p>The entry's own suppressions go first, then those of the canvas, in the order of the file.
 */
final class Suppressor {
    private final BusinessCanvas canvas;
    private final List<AtSuppression> suppressions;
    private final Set<Key> used = new HashSet<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    Suppressor(BusinessCanvas canvas) {
        this.canvas = canvas;
        this.suppressions = suppressionsOf(canvas);
    }

    /** The findings that are left to tell. */
    List<Finding> tell(List<Finding> findings) {
        if (suppressions.isEmpty()) {
            return new ArrayList<>(findings);
        }
        List<Finding> told = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Optional<Suppression> accepting = accepting(finding);
            accepting.ifPresentOrElse(
                    suppression -> suppressed.add(new SuppressedFinding(finding, suppression)),
                    () -> told.add(finding));
        }
        return told;
    }

    List<SuppressedFinding> suppressed(boolean isFromText) {
        suppressed.sort(Comparator.comparing(
                SuppressedFinding::finding, isFromText ? FindingOrder.OF_TEXT : FindingOrder.OF_CANVAS));
        return suppressed;
    }

    /** The suppressions that took nothing, of rules that have run or that nobody knows. */
    List<UnusedSuppression> unused(Validator validator, Set<RuleId> hasRun) {
        List<UnusedSuppression> unused = new ArrayList<>();
        for (AtSuppression at : suppressions) {
            boolean isKnown = validator.rule(at.suppression().rule()).isPresent();
            boolean counts = !isKnown || hasRun.contains(at.suppression().rule());
            if (counts && !used.contains(Key.of(at))) {
                unused.add(new UnusedSuppression(at, isKnown, validator));
            }
        }
        return unused;
    }

    boolean hasSuppressions() {
        return !suppressions.isEmpty();
    }

    private static List<AtSuppression> suppressionsOf(BusinessCanvas canvas) {
        List<AtSuppression> all = new ArrayList<>();
        addTo(all, Optional.empty(), canvas.suppressions());
        for (Block block : Block.values()) {
            List<? extends Entry> entries = canvas.entries(block);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                if (!entry.suppressions().isEmpty()) {
                    addTo(all, Optional.of(new AtEntry(entry, i)), entry.suppressions());
                }
            }
        }
        return all;
    }

    private static void addTo(List<AtSuppression> all, Optional<AtEntry> owner, List<Suppression> suppressions) {
        for (int i = 0; i < suppressions.size(); i++) {
            all.add(new AtSuppression(owner, suppressions.get(i), i));
        }
    }

    private Optional<Suppression> accepting(Finding finding) {
        Optional<AtEntry> owner = ownerOf(finding.place());
        Optional<Suppression> own =
                owner.flatMap(at -> take(finding, owner, at.entry().suppressions()));
        return own.isPresent() ? own : take(finding, Optional.empty(), canvas.suppressions());
    }

    private Optional<Suppression> take(Finding finding, Optional<AtEntry> owner, List<Suppression> suppressions) {
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression suppression = suppressions.get(i);
            if (suppression.rule().equals(finding.rule()) && isAt(suppression, finding.place())) {
                used.add(Key.of(new AtSuppression(owner, suppression, i)));
                return Optional.of(suppression);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Suppression suppression, Place place) {
        return suppression.at().isEmpty()
                || place instanceof Place.AtBlock at
                        && at.block() == suppression.at().get();
    }

    private static Optional<AtEntry> ownerOf(Place place) {
        if (place instanceof AtEntry at) {
            return Optional.of(at);
        }
        return place instanceof Place.AtLink at
                ? Optional.of(new AtEntry(at.link().source(), at.link().sourceIndex()))
                : Optional.empty();
    }

    /** A suppression by its position, so that equal ones count as two. */
    private record Key(Optional<Block> block, int index, int position) {
        static Key of(AtSuppression at) {
            return new Key(
                    at.owner().map(owner -> owner.entry().block()),
                    at.owner().map(AtEntry::index).orElse(-1),
                    at.position());
        }
    }
}
