package io.businesscanvas.fuzz;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.DiffRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is promised for every file, whatever is in it. */
final class Promises {
    private static final CanvasJson JSON = CanvasJson.standard();
    private static final CanvasJson COMPACT = CanvasJson.builder().compact(true).build();

    private final CanvasDocument document;
    private final long seed;

    private Promises(CanvasDocument document, long seed) {
        this.document = document;
        this.seed = seed;
    }

    /**
     * Checks all promises, and gives the kinds of problems that were told.
     *
     * @throws AssertionError if one is broken
     */
    static Set<String> check(byte[] input, long seed) {
        Promises promises = new Promises(JSON.parse("fuzz.canvas.json", input), seed);
        promises.checkFindings(promises.document.problems());
        promises.checkReading();
        promises.checkReport();
        promises.document.canvas().ifPresent(promises::checkCanvas);
        SchemaAgreement.disagreement(promises.document).ifPresent(difference -> require(false, difference));
        return promises.verdict();
    }

    private Set<String> verdict() {
        Set<String> kinds = new TreeSet<>();
        document.problems().forEach(problem -> kinds.add(problem.rule().value()));
        return kinds.isEmpty() ? Set.of("clean") : kinds;
    }

    /** Every finding has a place in the text, and they come in the order of the text. */
    private void checkFindings(List<Finding> findings) {
        int last = 0;
        for (Finding finding : findings) {
            SourceSpan span = finding.span().orElseThrow(() -> new AssertionError("no place: " + finding));
            checkSpan(span);
            require(last <= span.offset(), "out of order: " + finding);
            last = span.offset();
            finding.related().forEach(related -> related.span().ifPresent(this::checkSpan));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                String message = finding.message().in(locale);
                require(!message.isBlank() && !message.contains("Exception"), message);
                require(!message.equals("This is not JSON."), "a break that nobody explains");
            }
        }
    }

    private void checkSpan(SourceSpan span) {
        int length = document.source().text().length();
        require(span.offset() >= 0 && span.length() >= 0 && span.end() <= length, "outside the text: " + span);
        require(span.line() >= 1 && span.column() >= 1, "line or column: " + span);
    }

    /** What has no errors is read, comes back from writing, and keeps its meaning when it is laid out. */
    private void checkReading() {
        require(document.canvas().isPresent() || document.hasErrors(), "no canvas and no error");
        if (document.hasErrors()) {
            return;
        }
        BusinessCanvas canvas = document.canvas().orElseThrow();
        String formatted = JSON.format(document.source());
        require(JSON.readText(formatted).equals(canvas), "formatting changed the canvas");
        require(JSON.format(CanvasSource.of("f", formatted)).equals(formatted), "unsteady");
    }

    private void checkCanvas(BusinessCanvas canvas) {
        String written = JSON.writeText(canvas);
        require(JSON.readText(written).equals(canvas), "writing changed the canvas");
        require(COMPACT.readText(COMPACT.writeText(canvas)).equals(canvas), "writing compactly changed the canvas");
        Drawings.check(canvas, seed);
        BusinessCanvas other = canvas.withTitle("Other");
        DiffRenderer.standard().render(CanvasDiff.between(canvas, other));
        require(CanvasDiff.between(canvas, canvas).isEmpty(), "differs from itself");
    }

    /** No rule fails, which its finding would tell with the name of an exception; the report shows nothing hidden. */
    private void checkReport() {
        ValidationReport report = Validator.standard().validate(document);
        checkFindings(report.findings());
        Drawings.check(report);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
