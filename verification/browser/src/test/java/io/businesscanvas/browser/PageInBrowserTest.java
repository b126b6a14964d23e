package io.businesscanvas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

class PageInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1280, 800, 360);
    private static Browser browser;

    @TempDir
    private static Path folder;

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

    static Stream<Arguments> pages() {
        return Canvases.all().entrySet().stream()
                .flatMap(each -> Stream.of(Locale.ENGLISH, Locale.CHINA)
                        .map(locale -> Arguments.of(each.getKey(), locale, each.getValue())));
    }

    static Stream<Arguments> examples() {
        return Canvases.examples().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Path write(BusinessCanvas canvas, Locale locale) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, HtmlRenderer.builder().locale(locale).build().render(canvas));
        return file;
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void no_text_is_cut_off_and_nothing_is_loaded(String name, Locale locale, BusinessCanvas canvas)
            throws IOException {
        Path file = write(canvas, locale);
        for (int width : WIDTHS) {
            browser.show(file, width);
            assertThat(PageInspection.layoutProblems(browser)).as("at " + width).isEmpty();
            assertThat(PageInspection.requests(browser)).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_prints_on_one_sheet(String name, BusinessCanvas canvas) throws IOException {
        browser.show(write(canvas, Locale.ENGLISH), 1280);
        assertThat(browser.pagesOnPaper(8.27, 11.69)).as("A4").isEqualTo(1);
        assertThat(browser.pagesOnPaper(11.69, 16.54)).as("A3").isEqualTo(1);
        assertThat(browser.pagesOnPaper(8.5, 11)).as("letter").isEqualTo(1);
    }

    @Test
    void pointing_at_an_entry_highlights_what_it_is_linked_to() throws IOException {
        browser.show(write(Canvases.examples().get("pedal-and-go.canvas.json"), Locale.ENGLISH), 1280);
        WebElement loanBike = browser.driver().findElement(By.id("valuePropositions-2"));
        new Actions(browser.driver()).moveToElement(loanBike).perform();
        assertThat(highlighted())
                .containsExactlyInAnyOrder("customerSegments-1", "valuePropositions-2", "channels-1", "keyResources-4");
        new Actions(browser.driver())
                .moveToElement(browser.driver().findElement(By.tagName("h1")))
                .perform();
        assertThat(highlighted()).isEmpty();
    }

    @Test
    void the_keyboard_reaches_every_entry() throws IOException {
        browser.show(write(Canvases.examples().get("pedal-and-go.canvas.json"), Locale.ENGLISH), 1280);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(browser.find("return [document.activeElement.id]")).containsExactly("customerSegments-1");
        assertThat(highlighted()).contains("customerSegments-1", "valuePropositions-1", "channels-1");
    }

    private static List<String> highlighted() {
        return browser.find("return Array.from(document.querySelectorAll('.lit .on')).map(e => e.id)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void axe_finds_nothing_serious(String name, BusinessCanvas canvas) throws IOException {
        browser.show(write(canvas, Locale.ENGLISH), 1280);
        assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
    }
}
