package io.businesscanvas.browser;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The canvases that are shown: all examples, and some that nobody would write. */
final class Canvases {
    private static final Path EXAMPLES = Path.of("../../examples/canvases");
    private static final String NAUGHTY =
            "</script><script>document.title='x'</script><img src=x onerror=alert(1)>\"'&lt; ]]> <!-- {{7*7}} ";

    private Canvases() {}

    static Map<String, BusinessCanvas> examples() {
        Map<String, BusinessCanvas> canvases = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".canvas.json")).forEach(file -> {
                try {
                    canvases.put(
                            file.getFileName().toString(), CanvasJson.standard().read(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return canvases;
    }

    static Map<String, BusinessCanvas> all() {
        Map<String, BusinessCanvas> canvases = examples();
        canvases.put("naughty", naughty());
        LongStream.range(1, 6)
                .forEach(seed -> canvases.put(
                        "random " + seed, CanvasGenerator.from(seed).anything()));
        return canvases;
    }

    static BusinessCanvas naughty() {
        return BusinessCanvas.builder()
                .title(NAUGHTY)
                .designedFor(NAUGHTY)
                .add(
                        CustomerSegment.of(NAUGHTY),
                        CustomerSegment.of("\u202Eright to left\u202C שלום עולם مرحبا"),
                        KeyActivity.of("Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle"),
                        KeyActivity.of("👨‍👩‍👧‍👦🏳️‍🌈🇨🇳 नमस्ते กำลังใจ"))
                .build();
    }
}
