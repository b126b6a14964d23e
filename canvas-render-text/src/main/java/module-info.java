/** Draws canvases and reports as text. */
module io.businesscanvas.render.text {
    requires transitive io.businesscanvas.core;
    requires static org.jspecify;

    exports io.businesscanvas.render.text;
}
