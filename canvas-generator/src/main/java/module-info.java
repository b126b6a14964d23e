/** Random canvases from a seed, for tests. {@code CanvasGenerator} makes them. */
module io.businesscanvas.generator {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.generator;
}
