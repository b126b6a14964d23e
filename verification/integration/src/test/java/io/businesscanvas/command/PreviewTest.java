package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final String CANVAS = "{ \"businessCanvas\": \"1.0\", \"title\": \"%s\" }";

    @TempDir
    private Path folder;

    private Process process;
    private URI address;

    private void start(String... arguments) throws IOException {
        process = CanvasCommand.prepare(folder, arguments).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).startsWith("Preview: http://127.0.0.1:").endsWith(" (press Ctrl-C to stop)");
        address = URI.create(line.split(" ")[1]);
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private String get(String path) throws IOException {
        return get(path, "127.0.0.1:" + address.getPort());
    }

    /** The whole answer, with its head; a request of which no client would let us choose the host. */
    private String get(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a.canvas.json"), text);
    }

    @Test
    void shows_the_poster_and_again_after_each_change() throws Exception {
        write(CANVAS.formatted("Before"));
        start("preview", "a.canvas.json", "--no-open");
        String root = address.getPath();
        assertThat(get(root)).startsWith("HTTP/1.1 302").contains("Location: " + root + "1/");
        assertThat(get(root + "1/")).startsWith("HTTP/1.1 200").contains("<iframe src=\"poster\"");
        assertThat(get(root + "1/poster")).contains(">Before</h1>", "<section class=\"findings\"");
        assertThat(get(root + "1/state")).endsWith("\r\n\r\n1\n");
        write(CANVAS.formatted("After, with more"));
        assertThat(get(root + "1/state")).endsWith("\r\n\r\n2\n");
        assertThat(get(root + "1/poster")).contains(">After, with more</h1>");
    }

    @Test
    void keeps_the_last_good_poster_and_shows_the_problem() throws Exception {
        write(CANVAS.formatted("Good"));
        start("preview", "a.canvas.json", "--no-open");
        String root = address.getPath();
        assertThat(get(root + "1/poster")).contains(">Good</h1>");
        write("{ \"businessCanvas\": ");
        assertThat(get(root + "1/state")).contains("\n2\na.canvas.json:1:", "error [file.");
        assertThat(get(root + "1/poster")).contains(">Good</h1>");
        Files.delete(folder.resolve("a.canvas.json"));
        assertThat(get(root + "1/state")).contains("\n3\na.canvas.json: ");
    }

    /** Some editors write another file and rename it, others empty the file first; both may take a moment. */
    @Test
    void follows_a_file_that_is_replaced_or_emptied_first() throws Exception {
        write(CANVAS.formatted("Before"));
        start("preview", "a.canvas.json", "--no-open");
        String root = address.getPath();
        assertThat(get(root + "1/poster")).contains(">Before</h1>");
        Path other = Files.writeString(folder.resolve(".a.swp"), CANVAS.formatted("Second"));
        Files.move(other, folder.resolve("a.canvas.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(get(root + "1/state")).endsWith("\n2\n");
        assertThat(get(root + "1/poster")).contains(">Second</h1>");
        Files.move(folder.resolve("a.canvas.json"), folder.resolve("a.canvas.json~"));
        write(CANVAS.formatted("Third, longer"));
        assertThat(get(root + "1/poster")).contains(">Third, longer</h1>");
        write("");
        write(CANVAS.formatted("Fourth, longer still"));
        assertThat(get(root + "1/state")).endsWith("\n");
        assertThat(get(root + "1/poster")).contains(">Fourth, longer still</h1>");
    }

    @Test
    void a_list_counts_findings_and_pages_lead_back_to_it() throws Exception {
        write(CANVAS.formatted("First"));
        Files.writeString(folder.resolve("b.canvas.json"), "{ ");
        start("preview", ".", "--no-open");
        assertThat(get(address.getPath()))
                .contains("<h2 dir=\"auto\">First</h2><p>No findings</p>", "<h2 dir=\"auto\">b.canvas.json</h2></a>");
        assertThat(get(address.getPath() + "1/")).contains("<nav><a href=\"../\">All canvases</a></nav>");
    }

    @Test
    void answers_nobody_else() throws Exception {
        write(CANVAS.formatted("Secret"));
        start("preview", "a.canvas.json", "--no-open");
        String root = address.getPath();
        assertThat(root).hasSizeGreaterThan(20);
        assertThat(get(root + "1/poster", "evil.example:" + address.getPort())).startsWith("HTTP/1.1 403");
        assertThat(get("/1/poster")).startsWith("HTTP/1.1 404").doesNotContain("Secret");
        assertThat(get(root + "../etc/passwd")).startsWith("HTTP/1.1 404");
        assertThat(get(root + "2/poster")).startsWith("HTTP/1.1 404");
        assertThat(get(root + "1/poster")).doesNotContain("Access-Control");
    }

    @Test
    void a_folder_is_a_list_to_choose_from() throws Exception {
        start("preview", House.root().resolve("examples/canvases").toString(), "--no-open");
        assertThat(get(address.getPath()))
                .contains("<a href=\"1/\"", "<h2 dir=\"auto\">Nintendo Wii</h2>", "data:image/svg+xml;base64,");
    }

    @Test
    void a_missing_file_has_no_preview() throws Exception {
        CanvasCommand result = CanvasCommand.run(folder, "preview", "no.canvas.json", "--no-open");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).startsWith("canvas: no.canvas.json: ");
    }
}
