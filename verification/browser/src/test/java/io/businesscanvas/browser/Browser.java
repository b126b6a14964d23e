package io.businesscanvas.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of this machine, driven without a window and without a network. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String DRIVER = "/usr/bin/chromedriver";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser; skips the test if there is none, and fails it where CANVAS_BROWSER_REQUIRED is 1. */
    static Browser open() {
        Optional<String> binary = Stream.concat(
                        Optional.ofNullable(System.getenv("CANVAS_BROWSER")).stream(), PLACES.stream())
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
        boolean isThere = binary.isPresent() && Files.isExecutable(Path.of(DRIVER));
        String missing = "no browser: install chromium and chromium-driver, or set CANVAS_BROWSER";
        if (!isThere && "1".equals(System.getenv("CANVAS_BROWSER_REQUIRED"))) {
            throw new AssertionError(missing);
        }
        assumeTrue(isThere, missing);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(DRIVER).toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Shows a file in a viewport of this width. */
    void show(Path file, int width) {
        show(file.toUri().toString(), width);
    }

    /** Shows an address in a viewport of this width. */
    void show(String address, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get(address);
    }

    /** Shows the page as on paper, or again as on a screen. */
    void showAsOn(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** The texts that a script finds. */
    List<String> find(String script) {
        List<String> texts = new ArrayList<>();
        Object found = driver.executeScript(script);
        ((List<?>) found).forEach(each -> texts.add(String.valueOf(each)));
        return texts;
    }

    /** What the browser complains about, such as violations of a policy. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The number of pages that are printed on paper of this size in inches. */
    int pagesOnPaper(double width, double height) {
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF",
                        Map.of(
                                "paperWidth",
                                width,
                                "paperHeight",
                                height,
                                "landscape",
                                true,
                                "printBackground",
                                true,
                                "preferCSSPageSize",
                                false,
                                "marginTop",
                                0.32,
                                "marginBottom",
                                0.32,
                                "marginLeft",
                                0.32,
                                "marginRight",
                                0.32))
                .get("data");
        String pdf = new String(Base64.getDecoder().decode(data.toString()), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type\\s*/Page[^s]", -1).length - 1;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
