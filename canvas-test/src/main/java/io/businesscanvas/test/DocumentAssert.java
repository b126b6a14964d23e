package io.businesscanvas.test;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for what was read from a file.
 *
 * @since 0.1
 */
public class DocumentAssert extends DomainAssert<DocumentAssert, CanvasDocument> {
    static final AssertType<DocumentAssert, CanvasDocument> TYPE =
            new AssertType<>(DocumentAssert.class, CanvasDocument.class, DocumentAssert::new);

    /** Creates assertions for a document; use {@link CanvasAssertions#assertThat(CanvasDocument)} instead. */
    public DocumentAssert(@Nullable CanvasDocument actual) {
        super(actual, DocumentAssert.class);
    }

    /**
     * Verifies that the file has no problems, neither errors nor warnings. Rules do not run.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasJson.standard().parseText("{ \"businessCanvas\": \"1.0\", \"title\": \"Acme\" }")).hasNoProblems();
     * // fails
     * assertThat(CanvasJson.standard().parseText("{ \"titel\": \"Acme\" }")).hasNoProblems();
     * }</pre>
     */
    public DocumentAssert hasNoProblems() {
        isNotNull();
        if (!actual.problems().isEmpty()) {
            throw failed("Expected no problems, but found:\n\n" + problems());
        }
        return this;
    }

    /**
     * Verifies that the file has a problem of this kind, and returns assertions for these problems.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasJson.standard().parseText("{ \"titel\": \"Acme\" }")).hasProblem("file.unknown-property");
     * // fails
     * assertThat(CanvasJson.standard().parseText("{ \"businessCanvas\": \"1.0\", \"title\": \"Acme\" }")).hasProblem("file.unknown-property");
     * }</pre>
     */
    public FindingsAssert hasProblem(String kind) {
        isNotNull();
        return to(ReportAssert.TYPE, this::report).hasFinding(kind);
    }

    /**
     * Verifies that the file has problems of these kinds, however many, and of no others.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasJson.standard().parseText("{ \"businessCanvas\": \"1.0\", \"title\": 1 }")).hasOnlyProblems("file.type");
     * // fails
     * assertThat(CanvasJson.standard().parseText("{ \"businessCanvas\": \"1.0\", \"title\": \"Acme\" }")).hasOnlyProblems("file.type");
     * }</pre>
     */
    public DocumentAssert hasOnlyProblems(String... kinds) {
        isNotNull();
        to(ReportAssert.TYPE, this::report).hasOnlyFindings(kinds);
        return this;
    }

    /**
     * Verifies that a canvas could be read without errors, and returns assertions for it.
     *
     * <pre>{@code
     * // passes
     * assertThat(CanvasJson.standard().parseText("{ \"businessCanvas\": \"1.0\", \"title\": \"Acme\" }"))
     *         .canvas().block(CHANNELS).isEmpty();
     * // fails
     * assertThat(CanvasJson.standard().parseText("no canvas")).canvas();
     * }</pre>
     */
    public CanvasAssert canvas() {
        isNotNull();
        return to(CanvasAssert.TYPE, () -> {
            if (actual.hasErrors()) {
                throw failed("Expected a canvas without errors, but found:\n\n" + problems());
            }
            return actual.canvas().orElseThrow(() -> failed("Expected a canvas, but there is none."));
        });
    }

    /**
     * Verifies that formatting would not change the file.
     *
     * <pre>{@code
     * // passes
     * String text = CanvasJson.standard().writeText(Canvases.minimal());
     * assertThat(CanvasJson.standard().parseText(text)).isFormatted();
     * // fails
     * assertThat(CanvasJson.standard().parseText("{ \"title\":\"Acme\" }")).isFormatted();
     * }</pre>
     */
    public DocumentAssert isFormatted() {
        canvas();
        String formatted = CanvasJson.standard().format(actual);
        TextDifference.between(formatted, actual.source().text()).ifPresent(difference -> {
            throw failed("Expected " + actual.source() + " to be formatted. " + difference);
        });
        return this;
    }

    private ValidationReport report() {
        return ValidationReport.ofProblems(actual);
    }

    private String problems() {
        return FailureText.of(report());
    }
}
