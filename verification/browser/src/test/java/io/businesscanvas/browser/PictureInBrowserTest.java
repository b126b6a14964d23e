package io.businesscanvas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.SvgRenderer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureInBrowserTest {
    private static final Path LIBRSVG = Path.of("/usr/bin/rsvg-convert");
    private static final String OUTSIDE = """
            var found = [];
            document.querySelectorAll('g[role=listitem]').forEach(function (note) {
              var box = note.querySelector('rect.note').getBBox();
              note.querySelectorAll('text').forEach(function (text) {
                var own = text.getBBox();
                if (own.x < box.x - 1 || own.x + own.width > box.x + box.width + 1
                    || own.y + own.height > box.y + box.height + 2) { found.push(text.textContent); }
              });
            });
            return found;
            """;
    private static final Pattern PLACE = Pattern.compile(
            "translate\\(([\\d.]+) ([\\d.]+)\\)\" role=\"list\"|class=\"note\" x=\"([\\d.]+)\" y=\"([\\d.]+)\""
                    + " width=\"([\\d.]+)\" height=\"([\\d.]+)\"");
    private static final int MARGIN = 40;
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

    static Stream<Arguments> pictures() {
        return Canvases.all().entrySet().stream()
                .flatMap(each -> Stream.of(Locale.ENGLISH, Locale.CHINA)
                        .map(locale -> Arguments.of(each.getKey(), locale, each.getValue())));
    }

    private static String draw(BusinessCanvas canvas, Locale locale) {
        return SvgRenderer.builder().locale(locale).links(true).build().render(canvas);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void all_text_is_inside_its_note_in_a_browser(String name, Locale locale, BusinessCanvas canvas) throws Exception {
        Path file = Files.writeString(folder.resolve("picture.svg"), draw(canvas, locale));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        browser.show(file, 1600);
        assertThat(browser.find(OUTSIDE)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** Only text is drawn, in black: no pixel at the right edge of a note is dark. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void all_text_is_inside_its_note_as_librsvg_draws_it(String name, Locale locale, BusinessCanvas canvas)
            throws Exception {
        boolean isRequired = "1".equals(System.getenv("CANVAS_BROWSER_REQUIRED"));
        assumeTrue(isRequired || Files.isExecutable(LIBRSVG), "rsvg-convert is not installed");
        String svg = draw(canvas, locale);
        String onlyText = svg.replaceFirst(
                "<style>.*</style>",
                "<style>text{font-family:Arial,sans-serif;fill:#000}.title,.name,.mark{font-weight:bold}"
                        + "rect,circle,path{fill:none}</style><rect width=\"100%\" height=\"100%\" style=\"fill:#fff\"/>");
        Path file = Files.writeString(folder.resolve("text.svg"), onlyText);
        Path png = folder.resolve("text.png");
        Process process = new ProcessBuilder(LIBRSVG.toString(), file.toString(), "-o", png.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(darkEdges(svg, ImageIO.read(png.toFile()))).isEmpty();
    }

    private static List<String> darkEdges(String svg, BufferedImage image) throws IOException {
        List<String> dark = new ArrayList<>();
        double left = 0;
        double top = 0;
        int notes = 0;
        for (Matcher place = PLACE.matcher(svg); place.find(); ) {
            if (place.group(1) != null) {
                left = MARGIN + Double.parseDouble(place.group(1));
                top = MARGIN + Double.parseDouble(place.group(2));
                continue;
            }
            notes++;
            int x = (int) (left + Double.parseDouble(place.group(3)) + Double.parseDouble(place.group(5)));
            int y = (int) (top + Double.parseDouble(place.group(4)));
            for (int i = 0; i < Double.parseDouble(place.group(6)) - 1; i++) {
                if ((image.getRGB(x, y + i) & 0xFF) < 128) {
                    dark.add(x + "," + (y + i));
                }
            }
        }
        assertThat(notes).isEqualTo(svg.split("role=\"listitem\"", -1).length - 1);
        return dark;
    }
}
