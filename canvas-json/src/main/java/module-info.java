/**
 * Reads and writes canvas files, and reports every problem with its location.
 *
 * <p>One package is exported, {@code io.businesscanvas.json}, with an entry point for each kind of file:
 *
 * <ol>
 *   <li>{@code CanvasJson}: canvas files; {@code CanvasJsonSchema}: their schema.
 *   <li>{@code PolicyJson} and {@code BaselineJson}: policy files and baselines, and their schemas.
 * </ol>
 *
 * <p>A tour in the order in which data moves: {@code internal.source} turns bytes into a text and explains broken JSON,
 * {@code internal} reads values and collects problems in one pass (a decoder for each kind of file) and writes canvases
 * and baselines (an encoder for each), {@code internal.schema} generates the schemas from the tables of the decoders.
 * {@code internal.edit} changes texts by the smallest edits, for which {@code internal.fix} has the fixes of findings.
 */
@SuppressWarnings("module") // its users are not here when this one is compiled
module io.businesscanvas.json {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.businesscanvas.json;
    exports io.businesscanvas.json.internal to
            io.businesscanvas.check,
            io.businesscanvas.cli;
}
