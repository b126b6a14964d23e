/** Checks many canvas files: which files, and what was found in each. Begin with {@code CanvasChecker}. */
module io.businesscanvas.check {
    requires transitive io.businesscanvas.core;
    requires transitive io.businesscanvas.json;
    requires static org.jspecify;

    exports io.businesscanvas.check;
}
