/** Random canvases from a seed, and inputs that are hard to read, for tests and benchmarks; not published. */
module io.businesscanvas.generator {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.generator;
    exports io.businesscanvas.inputs;
}
