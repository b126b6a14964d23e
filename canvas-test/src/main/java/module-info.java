/**
 * Assertions, fixtures and JUnit parameters for tests that deal with canvases.
 *
 * <p>One package is exported, {@code io.businesscanvas.test}:
 *
 * <ol>
 *   <li>{@code CanvasAssertions}: AssertJ assertions for canvases, entries, reports, findings, differences and
 *       documents.
 *   <li>{@code Canvases}: canvases without findings, and random ones.
 *   <li>{@code CanvasFile} and {@code CanvasFolder}: canvas files as parameters of JUnit tests.
 *   <li>{@code RuleTester}: tests for custom rules.
 * </ol>
 */
module io.businesscanvas.test {
    requires transitive io.businesscanvas.core;
    requires transitive io.businesscanvas.render.text;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires io.businesscanvas.generator;
    requires io.businesscanvas.json;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports io.businesscanvas.test;

    // Soft assertions are subclasses made at run time.
    opens io.businesscanvas.test to
            org.assertj.core;

    provides org.assertj.core.presentation.Representation with
            io.businesscanvas.test.CanvasRepresentation;
}
