package io.businesscanvas.browser;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
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
        canvases.put("unlinked", unlinked());
        LongStream.range(1, 6)
                .forEach(seed -> canvases.put(
                        "random " + seed, CanvasGenerator.from(seed).anything()));
        return canvases;
    }

    /** A canvas with so many entries that no font makes it fit on a sheet. */
    static BusinessCanvas large() {
        BusinessCanvas.Builder canvas = BusinessCanvas.builder().title("Large");
        for (int i = 0; i < 22; i++) {
            String name = "An entry of several words, number " + i;
            canvas.add(
                    CustomerSegment.of(name),
                    ValueProposition.of(name),
                    Channel.of(name),
                    CustomerRelationship.of(name),
                    RevenueStream.of(name),
                    KeyResource.of(name),
                    KeyActivity.of(name),
                    KeyPartner.of(name),
                    Cost.of(name));
        }
        return canvas.build();
    }

    /** A canvas whose entries have findings. */
    static BusinessCanvas unlinked() {
        return BusinessCanvas.builder()
                .title("Unlinked")
                .add(CustomerSegment.of("Commuters"), ValueProposition.of("Repair"), Channel.of("Shop"))
                .build();
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
