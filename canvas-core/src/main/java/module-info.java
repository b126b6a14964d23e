/**
 * Business model canvases as code.
 *
 * <p>A tour in the order in which data moves; each package knows only those before it:
 *
 * <ol>
 *   <li>{@code io.businesscanvas.model}: the canvas, its nine blocks, entries and links, as
 *       immutable values. Begin with {@code BusinessCanvas}.
 *   <li>{@code io.businesscanvas.labels}: what blocks, kinds and relations are called, in English
 *       and Chinese.
 *   <li>{@code io.businesscanvas.document}: a canvas as it stood in a file, with places and
 *       findings.
 *   <li>{@code io.businesscanvas.validation}: rules that tell whether a canvas holds together.
 *       Begin with {@code Validator}.
 *   <li>{@code io.businesscanvas.diff}: what changed between two canvases. Begin with {@code
 *       CanvasDiff}.
 * </ol>
 *
 * <p>At run time this module needs nothing but the JDK.
 */
@SuppressWarnings("requires-automatic")
module io.businesscanvas.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.businesscanvas.diff;
    exports io.businesscanvas.document;
    exports io.businesscanvas.labels;
    exports io.businesscanvas.model;
    exports io.businesscanvas.validation;
}
