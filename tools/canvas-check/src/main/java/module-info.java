/**
 * Checks many canvas files.
 *
 * <p>A tour in the order in which data moves: {@code io.businesscanvas.check.files} selects files,
 * {@code io.businesscanvas.check.policy} determines which rules apply to each, {@code io.businesscanvas.check} reads
 * and validates them, and {@code io.businesscanvas.check.report} writes reports. Start with {@code CheckSession}.
 *
 * <p>{@code io.businesscanvas.check.drawing} draws canvas files into a folder.
 */
@SuppressWarnings("module") // The command is built after this module.
module io.businesscanvas.check {
    requires transitive io.businesscanvas.core;
    requires transitive io.businesscanvas.json;
    requires io.businesscanvas.render.text;
    requires transitive io.businesscanvas.render.web;
    requires java.xml;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.businesscanvas.check;
    exports io.businesscanvas.check.drawing;
    exports io.businesscanvas.check.files;
    exports io.businesscanvas.check.internal to
            io.businesscanvas.cli;
    exports io.businesscanvas.check.policy;
    exports io.businesscanvas.check.report;
}
