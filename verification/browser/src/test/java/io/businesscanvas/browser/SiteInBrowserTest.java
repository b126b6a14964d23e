package io.businesscanvas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.check.drawing.DrawingSink;
import io.businesscanvas.check.drawing.FolderDrawing;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages of a folder: with their findings, with links to each other, and with an index. */
class SiteInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1280, 800, 360);
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.CHINA);
    private static final String CARDS_CUT_OFF = """
            var found = [];
            document.querySelectorAll('h1,h2,p,img,li').forEach(function (e) {
              var own = e.getBoundingClientRect();
              var box = (e.closest('a') || document.documentElement).getBoundingClientRect();
              if (own.right > box.right + 1 || own.left < box.left - 1 || own.bottom > box.bottom + 1
                  || e.scrollWidth > e.clientWidth + 1) { found.push(e.outerHTML.slice(0, 200)); }
              if (e.tagName === 'IMG' && e.naturalWidth === 0) { found.push('a picture that is not drawn'); }
            });
            if (document.documentElement.scrollWidth > window.innerWidth) { found.push('the page scrolls sideways'); }
            return found;
            """;
    private static Browser browser;
    private static final Map<Locale, List<Path>> PAGES = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void draw_sites_and_open_the_browser() {
        browser = Browser.open();
        LOCALES.forEach(locale -> PAGES.put(locale, draw(locale)));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Path> draw(Locale locale) {
        List<Path> pages = new ArrayList<>();
        HtmlRenderer renderer = HtmlRenderer.builder().locale(locale).build();
        FolderDrawing site =
                FolderDrawing.pages(folder.resolve(locale.toLanguageTag()), renderer, locale, new Log(pages));
        Canvases.all().forEach((name, canvas) -> add(site, name, canvas));
        add(site, "large", Canvases.large());
        site.finish();
        return pages;
    }

    private static void add(FolderDrawing site, String name, BusinessCanvas canvas) {
        site.add(
                FolderDrawing.stemOf(name),
                canvas,
                Optional.of(Validator.standard().validate(canvas)));
    }

    private static Path page(Locale locale, String name) {
        return folder.resolve(locale.toLanguageTag()).resolve(name);
    }

    static Stream<Arguments> pages() {
        Stream<String> names = Stream.concat(Canvases.all().keySet().stream(), Stream.of("large"));
        return names.map(FolderDrawing::stemOf)
                .flatMap(name -> LOCALES.stream().map(locale -> Arguments.of(name, locale)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_page_with_findings_is_whole_and_accessible(String name, Locale locale) throws IOException {
        for (int width : WIDTHS) {
            browser.show(page(locale, name + ".html"), width);
            assertThat(PageInspection.layoutProblems(browser)).as("at " + width).isEmpty();
            assertThat(PageInspection.requests(browser)).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void the_index_is_whole_and_accessible(Locale locale) throws IOException {
        assertThat(PAGES.get(locale))
                .contains(page(locale, "index.html"))
                .hasSize(Canvases.all().size() + 2);
        for (int width : WIDTHS) {
            browser.show(page(locale, "index.html"), width);
            assertThat(browser.find(CARDS_CUT_OFF)).as("at " + width).isEmpty();
            assertThat(PageInspection.requests(browser)).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(PageInspection.accessibilityProblems(browser)).isEmpty();
    }

    @Test
    void the_keyboard_leads_from_the_index_through_all_pages() {
        browser.show(page(Locale.ENGLISH, "index.html"), 1280);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(focused()).endsWith("/career-change.html");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        List<String> visited = new ArrayList<>();
        for (String next = title(); !visited.contains(next); next = title()) {
            visited.add(next);
            browser.driver().findElements(By.cssSelector("a[rel=next]")).forEach(link -> link.sendKeys(Keys.ENTER));
        }
        assertThat(visited).hasSize(Canvases.all().size() + 1);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(focused()).endsWith("/index.html");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(title()).isEqualTo("Canvases");
    }

    private static String title() {
        return browser.find("return [document.querySelector('h1').textContent]").get(0);
    }

    private static String focused() {
        return browser.find("return [document.activeElement.href]").get(0);
    }

    @Test
    void findings_are_next_to_the_poster_on_wide_screens_and_below_it_on_others() {
        Path page = page(Locale.ENGLISH, "unlinked.html");
        browser.show(page, 1280);
        assertThat(edge("findings", "left")).isGreaterThanOrEqualTo(edge("sheet", "right"));
        assertThat(edge("findings", "top")).isLessThan(edge("sheet", "bottom"));
        browser.show(page, 800);
        assertThat(edge("findings", "top")).isGreaterThanOrEqualTo(edge("sheet", "bottom"));
    }

    private static double edge(String style, String side) {
        String script = "return [document.querySelector('.%s').getBoundingClientRect().%s]".formatted(style, side);
        return Double.parseDouble(browser.find(script).get(0));
    }

    @Test
    void a_mark_leads_to_its_finding() {
        browser.show(page(Locale.ENGLISH, "unlinked.html"), 1280);
        browser.driver()
                .findElement(By.cssSelector(".valuePropositions .entry .flag.error"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.find("return [document.querySelector('.findings li:target').textContent]"))
                .singleElement()
                .asString()
                .contains("[value.unserved] valuePropositions[0]");
    }

    @Test
    void links_to_other_pages_are_not_printed() {
        browser.show(page(Locale.ENGLISH, "skype.html"), 1280);
        String display = "return [getComputedStyle(document.querySelector('.site')).display]";
        assertThat(browser.find(display)).containsExactly("flex");
        browser.showAsOn("print");
        assertThat(browser.find(display)).containsExactly("none");
        browser.showAsOn("");
    }

    @Test
    void a_large_canvas_is_printed_without_an_empty_sheet() throws IOException {
        Path page = folder.resolve("large.html");
        Files.writeString(page, HtmlRenderer.standard().render(Canvases.large()));
        browser.show(page, 1280);
        assertThat(browser.pagesOnPaper(8.27, 11.69)).isEqualTo(2);
    }

    private record Log(List<Path> pages) implements DrawingSink {
        @Override
        public void written(Path file) {
            pages.add(file);
        }

        @Override
        public void failed(UnwritableFileException failure) {
            throw new AssertionError(failure);
        }
    }
}
