package io.businesscanvas.test;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions for a canvas.
 *
 * @since 0.1
 */
public class CanvasAssert extends DomainAssert<CanvasAssert, BusinessCanvas> {
    static final AssertType<CanvasAssert, BusinessCanvas> TYPE =
            new AssertType<>(CanvasAssert.class, BusinessCanvas.class, CanvasAssert::new);

    /** Creates assertions for a canvas; use {@link CanvasAssertions#assertThat(BusinessCanvas)} instead. */
    public CanvasAssert(@Nullable BusinessCanvas actual) {
        super(actual, CanvasAssert.class);
    }

    /**
     * Returns assertions for the entries of a block.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).block(CHANNELS).hasNames("Shop on the corner");
     * // fails
     * assertThat(Canvases.minimal()).block(CHANNELS).isEmpty();
     * }</pre>
     */
    public BlockAssert block(Block block) {
        isNotNull();
        return to(BlockAssert.TYPE, () -> new BlockEntries(block, List.copyOf(actual.entries(block))));
    }

    /**
     * Verifies that there is one entry with this id, and returns assertions for it.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).entry("shop").hasName("Shop on the corner");
     * assertThat(Canvases.minimal()).entry("channels/shop").isInBlock(CHANNELS);
     * // fails
     * assertThat(Canvases.minimal()).entry("web-shop");
     * }</pre>
     *
     * @param id an id, or block and id ({@code channels/shop})
     */
    public EntryAssert entry(String id) {
        isNotNull();
        return to(EntryAssert.TYPE, () -> the(id));
    }

    /**
     * Verifies that validation finds nothing under the standard preset.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).isClean();
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).isClean();
     * }</pre>
     */
    public CanvasAssert isClean() {
        return isCleanUnder(Preset.STANDARD);
    }

    /**
     * Verifies that validation finds nothing under a preset.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.complete()).isCleanUnder(STRICT);
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).isCleanUnder(STRICT);
     * }</pre>
     */
    public CanvasAssert isCleanUnder(Preset preset) {
        ValidationReport report = report(Validator.of(preset));
        if (!report.isClean()) {
            throw failed("Expected \"" + actual.title() + "\" to have no findings under the preset \"" + preset.key()
                    + "\", but it has:\n\n" + FailureText.of(report));
        }
        return this;
    }

    /**
     * Returns assertions for what a validator reports, for example one with custom rules.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).validatedBy(Validator.of(STRICT)).isClean();
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).validatedBy(Validator.of(DRAFT)).isClean();
     * }</pre>
     */
    public ReportAssert validatedBy(Validator validator) {
        isNotNull();
        return to(ReportAssert.TYPE, () -> validator.validate(actual));
    }

    /**
     * Verifies that validation under the standard preset reports a rule, and returns assertions for these findings.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasFinding("link.dangling").at("shop");
     * // fails
     * assertThat(Canvases.minimal()).hasFinding("link.dangling");
     * }</pre>
     */
    public FindingsAssert hasFinding(String rule) {
        return validatedBy(Validator.standard()).hasFinding(rule);
    }

    /**
     * Verifies that validation under the standard preset runs a rule and does not report it.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).hasNoFinding("link.dangling");
     * // fails
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasNoFinding("link.dangling");
     * }</pre>
     */
    public CanvasAssert hasNoFinding(String rule) {
        validatedBy(Validator.standard()).hasNoFinding(rule);
        return this;
    }

    /**
     * Verifies that validation under the standard preset reports these rules, and no others.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.of(Channel.of("Shop").reaching("nobody"))).hasOnlyFindings("link.dangling");
     * // fails
     * assertThat(Canvases.minimal()).hasOnlyFindings("money.loss");
     * }</pre>
     */
    public CanvasAssert hasOnlyFindings(String... rules) {
        validatedBy(Validator.standard()).hasOnlyFindings(rules);
        return this;
    }

    /**
     * Verifies that the canvas differs from an older one, and returns assertions for the changes.
     *
     * <pre>{@code
     * // passes
     * BusinessCanvas before = Canvases.minimal();
     * BusinessCanvas after = before.toBuilder().add(Channel.of("Web shop").reaching("neighbours")).build();
     * assertThat(after).differsFrom(before).byAdding("web-shop").andNothingElse();
     * // fails
     * assertThat(Canvases.minimal()).differsFrom(Canvases.minimal());
     * }</pre>
     */
    public DiffAssert differsFrom(BusinessCanvas before) {
        isNotNull();
        return to(DiffAssert.TYPE, () -> {
            CanvasDiff diff = CanvasDiff.between(before, actual);
            if (diff.isEmpty()) {
                throw failed("Expected \"" + actual.title() + "\" to differ from \"" + before.title()
                        + "\", but they are the same.");
            }
            return diff;
        });
    }

    /**
     * Verifies that the canvas has the same content as another, ignoring the scale of numbers and the order of members
     * of extensions; see {@link BusinessCanvas#isSameAs}. Unlike {@code isSameAs(Object)}, this does not compare
     * references.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).isSameAs(Canvases.minimal());
     * // fails
     * assertThat(Canvases.minimal()).isSameAs(Canvases.complete());
     * }</pre>
     */
    public CanvasAssert isSameAs(BusinessCanvas expected) {
        isNotNull();
        if (!actual.isSameAs(expected)) {
            throw failed(FailureText.differs("canvas", "canvases", CanvasDiff.between(expected, actual)));
        }
        return this;
    }

    /**
     * Verifies that the canvas is equal to another; a failure shows what differs.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).isEqualTo(Canvases.minimal());
     * // fails
     * assertThat(Canvases.minimal()).isEqualTo(Canvases.complete());
     * }</pre>
     */
    @Override
    public CanvasAssert isEqualTo(@Nullable Object expected) {
        if (actual != null && expected instanceof BusinessCanvas other && !actual.equals(other)) {
            throw failed(FailureText.differs("canvas", "canvases", CanvasDiff.between(other, actual)));
        }
        return super.isEqualTo(expected);
    }

    /**
     * Verifies the poster that {@link GridRenderer#standard} draws; the last line separator does not matter.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).rendersAs(GridRenderer.standard().render(Canvases.minimal()));
     * // fails
     * assertThat(Canvases.minimal()).rendersAs("Corner bakery");
     * }</pre>
     */
    public CanvasAssert rendersAs(String expected) {
        return rendersAs(GridRenderer.standard(), expected);
    }

    /**
     * Verifies what a renderer makes of the canvas; the last line separator does not matter.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).rendersAs((canvas, out) -> out.append(canvas.title()), "Corner bakery");
     * // fails
     * assertThat(Canvases.minimal()).rendersAs(OutlineRenderer.standard(), "Corner bakery");
     * }</pre>
     */
    public CanvasAssert rendersAs(CanvasRenderer renderer, String expected) {
        isNotNull();
        String rendered = renderer.render(actual).stripTrailing();
        TextDifference.between(expected.stripTrailing(), rendered).ifPresent(difference -> {
            throw failureWithActualExpected(
                    rendered,
                    expected.stripTrailing(),
                    "%s",
                    "Expected another text. " + difference + "\n\n" + rendered);
        });
        return this;
    }

    /**
     * Verifies that the canvas is still what a file in {@code src/test/snapshots} shows. The extension decides what
     * that is: {@code .txt} is the poster, {@code .md} Markdown, {@code .json} the canvas file.
     *
     * <pre>{@code
     * // passes
     * assertThat(Canvases.minimal()).matchesSnapshot("minimal.txt");
     * // fails
     * assertThat(Canvases.complete()).matchesSnapshot("minimal.txt");
     * }</pre>
     *
     * <p>A missing file is written, and so is every file with {@code -Dcanvas.snapshots.update=true}; look at the
     * change before you commit it. If the environment variable {@code CI} is set, nothing is written and the test fails
     * instead.
     *
     * @param name the name of the file, relative to that folder of the current directory
     * @throws IllegalArgumentException if the extension is none of these
     */
    public CanvasAssert matchesSnapshot(String name) {
        isNotNull();
        Snapshots.ofEnvironment().problem(name, actual).ifPresent(problem -> {
            throw failed(problem);
        });
        return this;
    }

    private ValidationReport report(Validator validator) {
        isNotNull();
        return validator.validate(actual);
    }

    private Entry the(String id) {
        List<Entry> found = EntryNames.find(actual.entries(), id);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw failed(EntryNames.notOne(id, "\"" + actual.title() + "\"", found, actual.entries()));
    }
}
