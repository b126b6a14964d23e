/** Reads and writes canvas files, and reports every problem with its location. */
module io.businesscanvas.json {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.businesscanvas.json;
}
