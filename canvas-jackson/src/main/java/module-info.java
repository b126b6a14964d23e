/** Reads and writes canvases, entries and findings with an application's own mapper. */
module io.businesscanvas.jackson {
    requires io.businesscanvas.json;
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports io.businesscanvas.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.businesscanvas.jackson.CanvasModule;
}
