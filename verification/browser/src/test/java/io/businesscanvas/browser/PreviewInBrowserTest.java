package io.businesscanvas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.cli.preview.PreviewServer;
import io.businesscanvas.render.web.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.By;

/** A canvas that is shown while it is edited. */
class PreviewInBrowserTest {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.CHINA);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = 20_000_000;
    private static final String CANVAS = """
            { "businessCanvas": "1.0", "title": "%s", "customerSegments": ["Commuters"], "valuePropositions": ["Repair"] }
            """;
    private static final String TITLE = """
            var poster = document.querySelector('iframe:not(.next)').contentDocument;
            return [poster && poster.querySelector('h1') ? poster.querySelector('h1').textContent : ''];
            """;
    private static final String BOXES = """
            var alert = document.querySelector('pre').getBoundingClientRect();
            var poster = document.querySelector('main').getBoundingClientRect();
            return [alert.height > 0 && alert.bottom <= poster.top + 1 && poster.height > 100,
              document.documentElement.scrollWidth <= window.innerWidth,
              document.documentElement.scrollHeight <= window.innerHeight];
            """;
    private static Browser browser;

    @TempDir
    private Path folder;

    private PreviewServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void end() {
        browser.show("about:blank", 1280);
        browser.complaints();
        if (server != null) {
            server.close();
        }
    }

    private void start(Locale locale, String... names) throws IOException {
        List<NamedFile> files = List.of(names).stream()
                .map(name -> new NamedFile(
                        folder.resolve(name).toString(),
                        folder.resolve(name),
                        () -> Files.newInputStream(folder.resolve(name))))
                .toList();
        server =
                PreviewServer.start(files, HtmlRenderer.builder().locale(locale).build(), locale, 0);
    }

    private Path file() {
        return folder.resolve("a.canvas.json");
    }

    private static void waitFor(String title) {
        waitUntil(TITLE, List.of(title));
    }

    private static void waitUntil(String script, List<String> expected) {
        waitUntil(script, expected::equals);
    }

    private static void waitUntil(String script, Predicate<List<String>> isExpected) {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        List<String> found = browser.find(script);
        while (!isExpected.test(found)) {
            assertThat(System.nanoTime()).as("still " + found).isLessThan(end);
            LockSupport.parkNanos(PAUSE_NANOS);
            found = browser.find(script);
        }
    }

    @Test
    void the_poster_follows_the_file_however_it_is_saved() throws IOException {
        Files.writeString(file(), CANVAS.formatted("First"));
        start(Locale.ENGLISH, "a.canvas.json");
        browser.show(server.address(), 1280);
        waitFor("First");
        Files.writeString(file(), CANVAS.formatted("Written"));
        waitFor("Written");
        Path other = Files.writeString(folder.resolve("other"), CANVAS.formatted("Replaced"));
        Files.move(other, file(), StandardCopyOption.ATOMIC_MOVE);
        waitFor("Replaced");
        Files.writeString(file(), "");
        Files.writeString(file(), CANVAS.formatted("Emptied first"));
        waitFor("Emptied first");
        Files.move(file(), folder.resolve("a.canvas.json~"));
        Files.writeString(file(), CANVAS.formatted("Moved away first"));
        waitFor("Moved away first");
        waitUntil(
                "return [document.querySelector('pre').textContent, document.title]", List.of("", "Moved away first"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void findings_are_next_to_the_poster_and_follow_the_file_too() throws IOException {
        Files.writeString(file(), CANVAS.formatted("First"));
        start(Locale.ENGLISH, "a.canvas.json");
        browser.show(server.address(), 1280);
        waitFor("First");
        String rules = "return Array.from(document.querySelector('iframe:not(.next)').contentDocument"
                + ".querySelectorAll('.findings .where')).map(e => e.textContent)";
        assertThat(browser.find(rules)).anyMatch(text -> text.contains("valuePropositions[0]"));
        Files.writeString(file(), "{ \"businessCanvas\": \"1.0\", \"title\": \"First\" }");
        waitUntil(rules, texts -> texts.stream().noneMatch(text -> text.contains("valuePropositions[0]")));
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void a_problem_is_shown_above_the_last_good_poster(Locale locale) throws IOException {
        Files.writeString(file(), CANVAS.formatted("Good"));
        start(locale, "a.canvas.json");
        for (int width : List.of(1280, 800, 360)) {
            Files.writeString(file(), CANVAS.formatted("Good"));
            browser.show(server.address(), width);
            waitFor("Good");
            Files.writeString(file(), "{ \"businessCanvas\": \"1.0\", " + "x".repeat(200));
            waitUntil("return [document.querySelector('pre').textContent.includes('[file.')]", List.of("true"));
            waitFor("Good");
            assertThat(browser.find(BOXES)).as("at " + width).containsExactly("true", "true", "true");
            assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
            assertThat(PageInspection.requests(browser)).allMatch(name -> name.startsWith(server.address()));
        }
        assertThat(browser.find("return [document.documentElement.lang]")).containsExactly(locale.toLanguageTag());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_list_leads_to_the_canvases_and_back() throws IOException {
        Files.writeString(file(), CANVAS.formatted("First"));
        Files.writeString(folder.resolve("b.canvas.json"), CANVAS.formatted("Second"));
        start(Locale.ENGLISH, "a.canvas.json", "b.canvas.json");
        browser.show(server.address(), 1280);
        assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
        browser.driver().findElement(By.cssSelector("a[href='2/']")).click();
        waitFor("Second");
        assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
        browser.driver().findElement(By.linkText("All canvases")).click();
        assertThat(browser.find("return Array.from(document.querySelectorAll('h2')).map(e => e.textContent)"))
                .containsExactly("First", "Second");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_end_of_the_preview_is_shown() throws IOException {
        Files.writeString(file(), CANVAS.formatted("First"));
        start(Locale.ENGLISH, "a.canvas.json");
        browser.show(server.address(), 1280);
        waitFor("First");
        server.close();
        waitUntil("return [document.querySelector('pre').textContent]", List.of("The preview has ended."));
    }
}
