/**
 * Business model canvases as code.
 *
 * <p>A tour in the order in which data moves; each package knows only those before it:
 *
 * <ol>
 *   <li>{@code io.businesscanvas.value}: the small values that canvases are made of, such as ids and amounts.
 *   <li>{@code io.businesscanvas.model}: the canvas, its nine blocks, entries and links, as immutable values. Start
 *       with {@code BusinessCanvas}.
 *   <li>{@code io.businesscanvas.labels}: the names of blocks, kinds and relations, in English and Chinese.
 *   <li>{@code io.businesscanvas.document}: a canvas as read from a file, with locations and findings.
 *   <li>{@code io.businesscanvas.edit}: changes of a canvas and of its text as data, and fixes.
 *   <li>{@code io.businesscanvas.rule}: the vocabulary in which rules are written. Start with {@code Checks}.
 *   <li>{@code io.businesscanvas.catalogue}: the built-in rules, written in that vocabulary, a table for each family;
 *       {@code io.businesscanvas.policy}: which rules apply, and which findings are known. Neither knows the other.
 *   <li>{@code io.businesscanvas.validation}: runs rules over canvases. Start with {@code Validator}.
 *   <li>{@code io.businesscanvas.diff}: what changed between two canvases, and what alternatives share. Start with
 *       {@code CanvasDiff}.
 *   <li>{@code io.businesscanvas.render}: what all renderers have in common. Start with {@code CanvasRenderer}.
 *   <li>{@code io.businesscanvas.money}: what streams and costs come to in a year. Start with {@code MoneyTable}.
 * </ol>
 *
 * <p>The packages {@code internal.message}, {@code internal.text} and {@code render.internal} are shared with the
 * sister modules only; {@code catalogue.internal} is not exported at all. At run time this module needs nothing but the
 * JDK.
 */
@SuppressWarnings({"requires-automatic", "module"}) // the sister modules are not here when this one is compiled
module io.businesscanvas.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.businesscanvas.catalogue;
    exports io.businesscanvas.diff;
    exports io.businesscanvas.document;
    exports io.businesscanvas.edit;
    exports io.businesscanvas.labels;
    exports io.businesscanvas.model;
    exports io.businesscanvas.money;
    exports io.businesscanvas.policy;
    exports io.businesscanvas.render;
    exports io.businesscanvas.rule;
    exports io.businesscanvas.validation;
    exports io.businesscanvas.value;
    exports io.businesscanvas.internal.message to
            io.businesscanvas.check,
            io.businesscanvas.cli,
            io.businesscanvas.json,
            io.businesscanvas.render.text,
            io.businesscanvas.render.web;
    exports io.businesscanvas.internal.text to
            io.businesscanvas.check,
            io.businesscanvas.cli,
            io.businesscanvas.json,
            io.businesscanvas.render.text,
            io.businesscanvas.render.web;
    exports io.businesscanvas.render.internal to
            io.businesscanvas.check,
            io.businesscanvas.cli,
            io.businesscanvas.render.text,
            io.businesscanvas.render.web;
}
