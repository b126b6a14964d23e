package io.businesscanvas.document;

import io.businesscanvas.document.CanvasPath.Index;
import io.businesscanvas.document.CanvasPath.Property;
import io.businesscanvas.document.CanvasPath.Step;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Suppression;
import java.util.List;
import java.util.Optional;

/** Finds the location of an element: the entry, link or suppression of the canvas that the text describes there. */
final class LocationFinder {
    private static final int OF_ENTRY = 2;
    private static final int OF_ITEM = 4;

    private final BusinessCanvas canvas;
    private final SourceStructure structure;
    private final SpanTable table;

    LocationFinder(BusinessCanvas canvas, SourceStructure structure, SpanTable table) {
        this.canvas = canvas;
        this.structure = structure;
        this.table = table;
    }

    Location locationOf(CanvasPath path) {
        List<Step> steps = path.steps();
        String first = steps.isEmpty() || !(steps.get(0) instanceof Property property) ? "" : property.name();
        if (first.equals("ignore") && steps.size() >= OF_ENTRY) {
            return suppression(path, Optional.empty()).orElse(new Location.AtCanvas());
        }
        return Block.fromKey(first).map(block -> inBlock(block, path)).orElse(new Location.AtCanvas());
    }

    private Location inBlock(Block block, CanvasPath path) {
        Optional<AtEntry> entry = path.steps().size() < OF_ENTRY ? Optional.empty() : entry(block, path);
        Optional<Location> item =
                path.steps().size() < OF_ITEM ? Optional.empty() : entry.flatMap(owner -> item(owner, path));
        return item.or(() -> entry).orElse(new Location.AtBlock(block));
    }

    private Optional<AtEntry> entry(Block block, CanvasPath path) {
        return structure
                .find(path.first(OF_ENTRY))
                .map(element -> table.entryIn(block, element.value()))
                .filter(index -> index >= 0 && index < canvas.entries(block).size())
                .map(index -> new AtEntry(canvas.entries(block).get(index), index));
    }

    private Optional<Location> item(AtEntry owner, CanvasPath path) {
        if (!(path.steps().get(OF_ENTRY) instanceof Property property)
                || !(path.steps().get(OF_ITEM - 1) instanceof Index)) {
            return Optional.empty();
        }
        return property.name().equals("ignore")
                ? suppression(path, Optional.of(owner))
                : Relation.fromProperty(property.name()).flatMap(relation -> link(owner, relation, path));
    }

    private Optional<Location> link(AtEntry owner, Relation relation, CanvasPath path) {
        int cell = table.entry(owner.entry().block(), owner.index());
        int position = positionIn(cell, SpanTable.codeOf(relation), path.first(OF_ITEM));
        return canvas.index().links().stream()
                .filter(link -> isAt(link, owner, relation, position))
                .findFirst()
                .map(Location.AtLink::new);
    }

    private static boolean isAt(Link link, AtEntry owner, Relation relation, int position) {
        return link.relation() == relation
                && link.position() == position
                && link.sourceIndex() == owner.index()
                && link.source().block() == owner.entry().block();
    }

    private Optional<Location> suppression(CanvasPath path, Optional<AtEntry> owner) {
        List<Suppression> suppressions =
                owner.map(at -> at.entry().suppressions()).orElseGet(canvas::suppressions);
        int cell = owner.map(at -> table.entry(at.entry().block(), at.index())).orElse(table.canvas());
        int position = positionIn(cell, SpanTable.SUPPRESSION, path.first(owner.isPresent() ? OF_ITEM : OF_ENTRY));
        return position < 0 || position >= suppressions.size()
                ? Optional.empty()
                : Optional.of(new Location.AtSuppression(owner, suppressions.get(position), position));
    }

    /** The position of what was read from this element, among those of its sort; negative if nothing was. */
    private int positionIn(int owner, int code, CanvasPath element) {
        return structure
                .find(element)
                .map(found -> table.positionIn(owner, code, found.value()))
                .orElse(SpanTable.NONE);
    }
}
