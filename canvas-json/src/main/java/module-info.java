/** Reads and writes canvas files, with every mistake reported where it stands. */
module io.businesscanvas.json {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.businesscanvas.json;
}
