/** Inputs that are hard to read, for tests; not published. */
module io.businesscanvas.inputs {
    requires static org.jspecify;

    exports io.businesscanvas.inputs;
}
