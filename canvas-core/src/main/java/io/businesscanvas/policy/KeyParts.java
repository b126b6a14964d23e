package io.businesscanvas.policy;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of the key by which a finding is matched, taken from its location. */
final class KeyParts {
    private static final int LONGEST_VALUE = 100;

    private static final String MISSING = "file.missing-";

    /** The span of a problem about a whole object. */
    private static final String OBJECT = "{";

    private KeyParts() {}

    static Optional<String> propertyOf(Location.AtProperty at) {
        String property = at.path().steps().stream()
                .skip(blockOf(at).isPresent() ? 1 : 0)
                .filter(CanvasPath.Property.class::isInstance)
                .map(step -> ((CanvasPath.Property) step).name())
                .collect(Collectors.joining("."));
        return Optional.of(property).filter(text -> !text.isEmpty());
    }

    /** What is missing has no value; a problem about it is shown at something else. */
    static Optional<String> valueOf(Location.AtProperty at, Finding finding, Optional<CanvasSource> source) {
        if (finding.rule().value().startsWith(MISSING)) {
            return Optional.empty();
        }
        String text = finding.span().isEmpty() || source.isEmpty()
                ? ""
                : source.get()
                        .text()
                        .substring(
                                finding.span().get().offset(),
                                finding.span().get().offset()
                                        + finding.span().get().length());
        boolean isName = propertyOf(at)
                .map(property -> text.equals('"' + property.substring(property.lastIndexOf('.') + 1) + '"'))
                .orElse(false);
        return text.isEmpty() || text.equals(OBJECT) || isName ? Optional.empty() : Optional.of(abbreviated(text));
    }

    private static String abbreviated(String text) {
        return text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, LONGEST_VALUE) + "… " + Integer.toHexString(text.hashCode());
    }

    static Optional<Block> blockOf(Location location) {
        List<CanvasPath.Step> steps = location.path().steps();
        return !steps.isEmpty() && steps.get(0) instanceof CanvasPath.Property property
                ? Block.fromKey(property.name())
                : Optional.empty();
    }

    static Optional<EntryId> entryOf(Location location) {
        if (location instanceof Location.AtEntry at) {
            return Optional.of(at.entry().id());
        }
        if (location instanceof Location.AtLink at) {
            return Optional.of(at.link().source().id());
        }
        if (location instanceof Location.AtProperty at) {
            return at.entry();
        }
        return location instanceof Location.AtSuppression at
                ? at.owner().map(owner -> owner.entry().id())
                : Optional.empty();
    }

    static String targetOf(Link link) {
        return link.isResolved()
                ? EntryRef.to(link.targets().get(0).block(), link.ref().id()).toString()
                : link.ref().toString();
    }
}
