package io.businesscanvas.diff;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CanvasAttribute;
import io.businesscanvas.model.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares what two canvases have besides their blocks. */
final class CanvasComparison {
    private final Consumer<Change> changes;

    CanvasComparison(Consumer<Change> changes) {
        this.changes = changes;
    }

    void compare(BusinessCanvas before, BusinessCanvas after) {
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            compare(attribute.property(), attribute.valueOf(before), attribute.valueOf(after));
        }
        compare("ignore", present(before.suppressions()), present(after.suppressions()));
        if (!before.normalized().extensions().equals(after.normalized().extensions())) {
            compare("x-", Optional.of(before.extensions()), Optional.of(after.extensions()));
        }
    }

    private void compare(String property, Optional<Object> before, Optional<Object> after) {
        if (!before.equals(after)) {
            changes.accept(new Changes.CanvasChanged(property, before, after));
        }
    }

    private static Optional<Object> present(List<Suppression> suppressions) {
        return suppressions.isEmpty() ? Optional.empty() : Optional.of(suppressions);
    }
}
