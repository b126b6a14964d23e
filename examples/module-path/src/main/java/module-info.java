/** Draws a poster. */
module org.example.poster {
    requires io.businesscanvas.json;
    requires io.businesscanvas.render.text;
}
