package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.validation.ValidationReport.SuppressedFinding;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Separates suppressed findings and records unused suppressions.
 *
 * <p>The entry's own suppressions apply first, then those of the canvas, in the order of the file.
 */
final class SuppressionFilter {
    private final List<AtSuppression> suppressions;
    private final Map<Coverage, AtSuppression> byCoverage = new HashMap<>();
    private final Set<AtSuppression> used = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    SuppressionFilter(BusinessCanvas canvas) {
        this.suppressions = suppressionsOf(canvas);
        suppressions.forEach(at -> byCoverage.putIfAbsent(Coverage.of(at), at));
    }

    /** The findings that no suppression covers. */
    List<Finding> withoutSuppressed(List<Finding> findings) {
        if (suppressions.isEmpty()) {
            return new ArrayList<>(findings);
        }
        List<Finding> remaining = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            AtSuppression covering = covering(finding);
            if (covering == null) {
                remaining.add(finding);
            } else {
                used.add(covering);
                suppressed.add(new SuppressedFinding(finding, covering.suppression()));
            }
        }
        return remaining;
    }

    List<SuppressedFinding> suppressed(boolean isFromText) {
        suppressed.sort(Comparator.comparing(
                SuppressedFinding::finding, isFromText ? FindingOrder.OF_TEXT : FindingOrder.OF_CANVAS));
        return suppressed;
    }

    /** The suppressions that suppressed nothing, of rules that ran or that are unknown. */
    List<UnusedSuppression> unused(Validator validator, Predicate<RuleId> hasRun) {
        List<UnusedSuppression> unused = new ArrayList<>();
        for (AtSuppression at : suppressions) {
            boolean isKnown = validator.rule(at.suppression().rule()).isPresent();
            boolean counts = !isKnown || hasRun.test(at.suppression().rule());
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

    private @Nullable AtSuppression covering(Finding finding) {
        Optional<AtEntry> owner = ownerOf(finding.location());
        AtSuppression own = owner.isPresent() ? first(finding, owner) : null;
        return own != null ? own : first(finding, Optional.empty());
    }

    /** The first suppression of this owner that covers the finding: by its rule alone, or by rule and block. */
    private @Nullable AtSuppression first(Finding finding, Optional<AtEntry> owner) {
        AtSuppression anywhere = byCoverage.get(Coverage.of(owner, finding.rule(), Optional.empty()));
        AtSuppression there = finding.location() instanceof Location.AtBlock at
                ? byCoverage.get(Coverage.of(owner, finding.rule(), Optional.of(at.block())))
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

    /** The findings that a suppression covers; an entry is identified by its position, so that equal ones are two. */
    private record Coverage(Optional<Block> owner, int index, RuleId rule, Optional<Block> at) {
        static Coverage of(AtSuppression at) {
            return of(at.owner(), at.suppression().rule(), at.suppression().at());
        }

        static Coverage of(Optional<AtEntry> owner, RuleId rule, Optional<Block> at) {
            Optional<Block> block = owner.map(entry -> entry.entry().block());
            return new Coverage(block, owner.map(AtEntry::index).orElse(-1), rule, at);
        }
    }
}
