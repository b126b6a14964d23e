package io.businesscanvas.test;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Collects the failures of several assertions and reports them together.
 *
 * <pre>{@code
 * // passes
 * CanvasSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(Canvases.minimal()).isClean();
 *     softly.assertThat(Canvases.minimal().title()).isEqualTo("Corner bakery");
 * });
 * // fails
 * CanvasSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(Canvases.minimal()).entry("oven").hasName("Electric oven");
 *     softly.assertThat(Canvases.minimal()).block(CHANNELS).isEmpty();
 * });
 * }</pre>
 *
 * <p>If an assertion leads on to an entry that does not exist, that failure is reported, and what follows in the same
 * statement is ignored. With AssertJ's {@code SoftAssertionsExtension}, a field or parameter of this type works, too.
 *
 * <p>AssertJ's proxies need a package that its module does not export. If this library is on the module path, run the
 * tests with {@code --add-exports org.assertj.core/org.assertj.core.api.recursive.assertion=io.businesscanvas.test}; on
 * the class path, where Maven and Gradle put it for tests of projects without {@code module-info.java}, nothing is
 * needed.
 *
 * @since 0.1
 */
public class CanvasSoftAssertions extends AbstractSoftAssertions
        implements StandardSoftAssertionsProvider, CanvasSoftAssertionsProvider {
    /** Starts without failures. */
    public CanvasSoftAssertions() {}

    /** Runs the assertions, then fails with all failures together. */
    public static void assertSoftly(Consumer<CanvasSoftAssertions> assertions) {
        CanvasSoftAssertions softly = new CanvasSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }
}
