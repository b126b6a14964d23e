package io.businesscanvas.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.HtmlPage;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.render.web.IndexRenderer;
import io.businesscanvas.render.web.SvgRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves posters to the browser of this machine: on the loopback address, below a random path, and to nobody who came
 * by another host name.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int PATH_BITS = 128;
    private static final int THREADS = 4;
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final ExecutorService threads;
    private final String root = "/" + new BigInteger(PATH_BITS, new SecureRandom()).toString(36) + "/";
    private final List<PreviewedFile> files;
    private final Locale locale;

    private PreviewServer(HttpServer server, List<PreviewedFile> files, Locale locale) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS);
        this.files = files;
        this.locale = locale;
    }

    /**
     * Starts to serve these files.
     *
     * @param port the port; 0 for any free one
     * @throws IOException if the port is not free
     */
    public static PreviewServer start(List<NamedFile> files, HtmlRenderer renderer, Locale locale, int port)
            throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        List<PreviewedFile> previewed = files.stream()
                .map(file -> new PreviewedFile(file, renderer, locale))
                .toList();
        PreviewServer server = new PreviewServer(http, previewed, locale);
        http.setExecutor(server.threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /** Returns the address to open in a browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + root;
    }

    /** Ends all connections. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            String path = exchange.getRequestURI().getPath();
            int port = server.getAddress().getPort();
            if (!host.equals("127.0.0.1:" + port) && !host.equals("localhost:" + port)) {
                send(exchange, FORBIDDEN, "text/plain", "This address is for the browser of this machine.\n");
            } else if (!exchange.getRequestMethod().equals("GET") || !path.startsWith(root)) {
                send(exchange, NOT_FOUND, "text/plain", "There is nothing here.\n");
            } else {
                answer(exchange, path.substring(root.length()));
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.isEmpty()) {
            answerRoot(exchange);
            return;
        }
        String[] steps = path.split("/", 2);
        Optional<PreviewedFile> file = fileOf(steps[0]);
        String what = steps.length < 2 ? "?" : steps[1];
        if (file.isPresent() && what.isEmpty()) {
            send(exchange, OK, "text/html", new PreviewPage(locale, files.size() > 1).text());
        } else if (file.isPresent() && what.equals("poster")) {
            send(exchange, OK, "text/html", file.get().poster());
        } else if (file.isPresent() && what.equals("state")) {
            send(exchange, OK, "text/plain", file.get().state());
        } else {
            send(exchange, NOT_FOUND, "text/plain", "There is nothing here.\n");
        }
    }

    /** A single file is shown at once; of several, there is a page to choose from. */
    private void answerRoot(HttpExchange exchange) throws IOException {
        if (files.size() == 1) {
            exchange.getResponseHeaders().set("Location", root + "1/");
            send(exchange, FOUND, "text/plain", "");
            return;
        }
        List<IndexRenderer.Item> items = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String href = i + 1 + "/";
            Optional<HtmlPage> shown = files.get(i).shown();
            BusinessCanvas canvas = shown.map(HtmlPage::canvas).orElse(nameOnly(files.get(i)));
            String picture = SvgRenderer.standard().render(canvas);
            items.add(new IndexRenderer.Item(canvas.title(), href, picture, shown.flatMap(HtmlPage::findings)));
        }
        StringBuilder page = new StringBuilder();
        IndexRenderer.in(locale).render(items, page);
        send(exchange, OK, "text/html", page.toString());
    }

    private static BusinessCanvas nameOnly(PreviewedFile file) {
        return BusinessCanvas.builder().title(file.name()).build();
    }

    private Optional<PreviewedFile> fileOf(String number) {
        boolean isNumber = number.matches("[1-9][0-9]{0,5}");
        return isNumber && Integer.parseInt(number) <= files.size()
                ? Optional.of(files.get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }
}
