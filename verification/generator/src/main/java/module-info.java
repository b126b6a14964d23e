/** Random canvases from a seed, for tests and benchmarks; not published. */
module io.businesscanvas.generator {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.generator;
}
