package io.businesscanvas.check;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.BaselineFile;
import io.businesscanvas.document.Finding;
import io.businesscanvas.policy.Baseline;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Puts all that is found into a baseline, so that nothing of it is told. Entries of files that are not checked are kept.
 * Safe to share between threads.
 *
 * @since 0.1
 */
public final class BaselineCollector implements BiFunction<CanvasFile, CheckedFile, CheckedFile> {
    private final BaselineFile old;
    private final Set<String> checked = ConcurrentHashMap.newKeySet();
    private final Map<Baseline.Key, Integer> counts = new ConcurrentHashMap<>();

    private BaselineCollector(BaselineFile old) {
        this.old = old;
    }

    /** A collector that renews this baseline. */
    public static BaselineCollector renewing(BaselineFile old) {
        return new BaselineCollector(old);
    }

    @Override
    public CheckedFile apply(CanvasFile file, CheckedFile result) {
        String name = old.nameOf(file.path());
        checked.add(name);
        Map<Baseline.Key, Integer> own = new HashMap<>();
        for (Finding finding : result.findings()) {
            own.merge(Baseline.Key.of(name, finding), 1, Integer::sum);
        }
        counts.putAll(own);
        return result.without(Baseline.of(own), name);
    }

    /** What was collected, and what was known of other files. */
    public Baseline baseline() {
        Map<Baseline.Key, Integer> all = new HashMap<>(old.baseline().counts());
        all.keySet().removeIf(key -> checked.contains(key.file()));
        all.putAll(counts);
        return Baseline.of(all);
    }
}
