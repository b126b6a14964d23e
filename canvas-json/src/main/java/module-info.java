/** Reads and writes canvas files, and reports every problem with its location. */
@SuppressWarnings("module") // the command is not here when this one is compiled
module io.businesscanvas.json {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.businesscanvas.json;
    exports io.businesscanvas.json.internal to
            io.businesscanvas.cli;
}
