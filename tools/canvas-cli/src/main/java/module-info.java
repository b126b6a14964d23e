/** The command {@code canvas}. */
module io.businesscanvas.cli {
    requires info.picocli;
    requires io.businesscanvas.check;
    requires io.businesscanvas.render.text;
    requires io.businesscanvas.render.web;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires tools.jackson.core;

    opens io.businesscanvas.cli to
            info.picocli;
}
