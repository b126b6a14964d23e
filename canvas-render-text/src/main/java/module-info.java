/**
 * Draws canvases and reports as text.
 *
 * <p>One package is exported, {@code io.businesscanvas.render.text}. It has a renderer for each purpose:
 *
 * <ol>
 *   <li>{@code GridRenderer}: the poster, for terminals, logs and pull requests.
 *   <li>{@code OutlineRenderer}: block by block, where there is little room.
 *   <li>{@code MarkdownRenderer}: sections or a table.
 *   <li>{@code MoneyRenderer}: what streams and costs amount to in a year.
 *   <li>{@code CompareRenderer}: alternatives side by side.
 *   <li>{@code StoryRenderer}: the links as sentences.
 *   <li>{@code ReportRenderer}: the findings of a validation, with their location in the file.
 *   <li>{@code DiffRenderer}: what changed between two canvases.
 * </ol>
 *
 * <p>There are three layers: a renderer handles canvases, a layout boxes, a writer characters.
 */
@SuppressWarnings("module") // the sister module is not here when this one is compiled
module io.businesscanvas.render.text {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.render.text;
    exports io.businesscanvas.render.text.internal to
            io.businesscanvas.check;
}
