/** Reads and writes canvas files, with every mistake told where it stands. */
module io.businesscanvas.json {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.businesscanvas.json;

    provides tools.jackson.databind.JacksonModule with
            io.businesscanvas.json.CanvasModule;
}
