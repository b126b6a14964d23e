/**
 * The command {@code canvas}.
 *
 * <p>{@code Canvas} lists the commands, each a class of {@code io.businesscanvas.cli}. Options that several commands
 * share are in {@code option}; streams, language, terminal and failures in {@code console}; what {@code explain} and
 * {@code rules} show in {@code reference}; the server of {@code preview} in a package of that name. The help of all
 * commands is in {@code help.properties}.
 */
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
    opens io.businesscanvas.cli.option to
            info.picocli;
}
