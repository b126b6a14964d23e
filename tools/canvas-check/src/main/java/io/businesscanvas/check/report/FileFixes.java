package io.businesscanvas.check.report;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.json.CanvasFixes;
import io.businesscanvas.json.CanvasJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fixes of the findings of one file. Its text is read again when the first is requested, so that reports without
 * fixes take no longer.
 */
final class FileFixes {
    /** Each fix takes a walk through the text; so many are enough to start with. */
    private static final int MOST_FINDINGS = 200;

    private final Optional<CanvasSource> source;
    private final Locale locale;
    private @Nullable CanvasFixes fixes;
    private int requested;

    private FileFixes(Optional<CanvasSource> source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    static FileFixes of(CheckedFile file, Locale locale) {
        return new FileFixes(file.report().flatMap(report -> report.source()), locale);
    }

    /** For files that are not canvases. */
    static FileFixes none(Locale locale) {
        return new FileFixes(Optional.empty(), locale);
    }

    List<FileFix> of(Finding finding) {
        if (source.isEmpty() || requested++ >= MOST_FINDINGS) {
            return List.of();
        }
        if (fixes == null) {
            fixes = CanvasFixes.of(CanvasJson.standard().parse(source.get()));
        }
        return fixes.fixesOf(finding).stream()
                .map(fix -> fileFix(source.get(), fix))
                .toList();
    }

    private FileFix fileFix(CanvasSource text, Fix fix) {
        List<FileFix.Edit> edits = fix.edits().edits().stream()
                .map(edit -> new FileFix.Edit(LineSpan.of(text, text.span(edit.offset(), edit.length())), edit.text()))
                .toList();
        return new FileFix(fix.title().in(locale), fix.isSafe(), edits);
    }
}
