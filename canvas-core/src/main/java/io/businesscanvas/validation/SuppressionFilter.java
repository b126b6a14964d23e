package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.RuleId;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.validation.ValidationReport.SuppressedFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts the findings that a canvas accepts from the others, and knows afterwards which suppressions took none.
 *
 * <p>The entry's own suppressions go first, then those of the canvas, in the order of the file.
 */
final class SuppressionFilter {
    private final List<AtSuppression> suppressions;
    private final Map<Meaning, AtSuppression> byMeaning = new HashMap<>();
    private final Set<AtSuppression> used = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    SuppressionFilter(BusinessCanvas canvas) {
        this.suppressions = suppressionsOf(canvas);
        suppressions.forEach(at -> byMeaning.putIfAbsent(Meaning.of(at), at));
    }

    /** The findings that are left to tell. */
    List<Finding> tell(List<Finding> findings) {
        if (suppressions.isEmpty()) {
            return new ArrayList<>(findings);
        }
        List<Finding> told = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            AtSuppression accepting = accepting(finding);
            if (accepting == null) {
                told.add(finding);
            } else {
                used.add(accepting);
                suppressed.add(new SuppressedFinding(finding, accepting.suppression()));
            }
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
            if (counts && !used.contains(at)) {
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

    private @Nullable AtSuppression accepting(Finding finding) {
        Optional<AtEntry> owner = ownerOf(finding.location());
        AtSuppression own = owner.isPresent() ? first(finding, owner) : null;
        return own != null ? own : first(finding, Optional.empty());
    }

    /** The first suppression there that means the finding: by its rule alone, or by rule and block. */
    private @Nullable AtSuppression first(Finding finding, Optional<AtEntry> owner) {
        AtSuppression anywhere = byMeaning.get(Meaning.of(owner, finding.rule(), Optional.empty()));
        AtSuppression there = finding.location() instanceof Location.AtBlock at
                ? byMeaning.get(Meaning.of(owner, finding.rule(), Optional.of(at.block())))
                : null;
        return anywhere == null || there != null && there.position() < anywhere.position() ? there : anywhere;
    }

    private static Optional<AtEntry> ownerOf(Location location) {
        if (location instanceof AtEntry at) {
            return Optional.of(at);
        }
        return location instanceof Location.AtLink at
                ? Optional.of(new AtEntry(at.link().source(), at.link().sourceIndex()))
                : Optional.empty();
    }

    /** What a suppression accepts, and where it stands; an entry is known by its position, so that equal ones are two. */
    private record Meaning(Optional<Block> owner, int index, RuleId rule, Optional<Block> at) {
        static Meaning of(AtSuppression at) {
            return of(at.owner(), at.suppression().rule(), at.suppression().at());
        }

        static Meaning of(Optional<AtEntry> owner, RuleId rule, Optional<Block> at) {
            Optional<Block> block = owner.map(entry -> entry.entry().block());
            return new Meaning(block, owner.map(AtEntry::index).orElse(-1), rule, at);
        }
    }
}
