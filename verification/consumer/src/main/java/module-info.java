/** An application that uses the library, compiled with all warnings on. */
module org.example.shop {
    requires io.businesscanvas.core;
    requires io.businesscanvas.jackson;
    requires io.businesscanvas.json;
    requires io.businesscanvas.render.text;
    requires tools.jackson.databind;
}
