package io.businesscanvas.cli;

import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws files with the options of a command. */
final class Drawing {
    private final RenderOptions options;
    private final Optional<Locale> language;
    private final boolean findings;
    private final PolicyLookup policies = PolicyLookup.from(Path.of(""));

    /** A drawing whose pages show findings or not. */
    Drawing(Console console, RenderOptions options, boolean findings) {
        this.options = options;
        this.language = console.language().chosen();
        this.findings = findings;
    }

    /** Draws the canvas of a file; empty if it cannot be read, which the reader has reported then. */
    Optional<Drawn> of(Path file, CanvasReader reader) throws IOException {
        Optional<CanvasDocument> document = reader.parse(file);
        if (document.isEmpty() || document.get().canvas().isEmpty()) {
            return Optional.empty();
        }
        BusinessCanvas canvas = document.get().canvas().get();
        StringBuilder text = new StringBuilder();
        if (!findings) {
            options.renderer(language).render(canvas, text);
            return Optional.of(new Drawn(canvas, text, List.of()));
        }
        ValidationReport report = Validator.standard()
                .withPolicy(policies.policyOf(file.toAbsolutePath().normalize()).policy())
                .validate(document.get());
        options.page(language).render(canvas, report, text);
        return Optional.of(new Drawn(canvas, text, report.findings()));
    }

    /**
     * A canvas that is drawn.
     *
     * @param canvas the canvas
     * @param text what was drawn
     * @param findings its findings; empty if they are not shown
     */
    record Drawn(BusinessCanvas canvas, CharSequence text, List<Finding> findings) {}
}
