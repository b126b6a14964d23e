package io.businesscanvas.diff;

import io.businesscanvas.model.BusinessCanvas;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a canvas has beside its blocks. */
final class CanvasAttribute {
    private static final Map<String, Function<BusinessCanvas, Object>> ALL = attributes();

    private CanvasAttribute() {}

    static void compare(BusinessCanvas before, BusinessCanvas after, Collection<Change> changes) {
        ALL.forEach((property, reader) -> {
            Optional<Object> old = value(reader.apply(before));
            Optional<Object> now = value(reader.apply(after));
            if (!old.equals(now)) {
                changes.add(new Change.CanvasChanged(property, old, now));
            }
        });
    }

    private static Optional<Object> value(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Function.identity()) : ofList(value);
    }

    private static Optional<Object> ofList(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Map<String, Function<BusinessCanvas, Object>> attributes() {
        Map<String, Function<BusinessCanvas, Object>> all = new LinkedHashMap<>();
        all.put("$schema", BusinessCanvas::schema);
        all.put("businessCanvas", BusinessCanvas::formatVersion);
        all.put("title", BusinessCanvas::title);
        all.put("variant", BusinessCanvas::variant);
        all.put("language", BusinessCanvas::language);
        all.put("description", BusinessCanvas::description);
        all.put("designedFor", BusinessCanvas::designedFor);
        all.put("authors", BusinessCanvas::authors);
        all.put("date", BusinessCanvas::date);
        all.put("version", BusinessCanvas::version);
        all.put("tags", BusinessCanvas::tags);
        all.put("costOrientation", BusinessCanvas::costOrientation);
        all.put("ignore", BusinessCanvas::suppressions);
        all.put("x-", BusinessCanvas::extensions);
        return all;
    }
}
