package io.businesscanvas.check;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.policy.BaselineFile;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes out of results what the baseline of their file knows.
 *
 * @param baselines the baseline of each file, if it has one
 * @since 0.1
 */
public record BaselineFilter(Function<CanvasFile, Optional<BaselineFile>> baselines)
        implements BiFunction<CanvasFile, CheckedFile, CheckedFile> {
    @Override
    public CheckedFile apply(CanvasFile file, CheckedFile checked) {
        return baselines
                .apply(file)
                .map(known -> checked.without(known.baseline(), known.nameOf(file.path())))
                .orElse(checked);
    }
}
