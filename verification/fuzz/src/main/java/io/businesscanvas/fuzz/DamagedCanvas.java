package io.businesscanvas.fuzz;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes the file of a random canvas, with random damage: one in eight has none, the others some in tokens or bytes. */
final class DamagedCanvas {
    private static final CanvasJson CANONICAL = CanvasJson.standard();
    private static final CanvasJson COMPACT = CanvasJson.builder().compact(true).build();
    private static final List<String> WIDE = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8");
    private static final int MOST_CHANGES = 6;

    private DamagedCanvas() {}

    /** The file that belongs to a seed. */
    static byte[] of(long seed) {
        Random random = new Random(seed);
        String text = text(seed, random);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        return switch (random.nextInt(8)) {
            case 0 -> encoded(text, random);
            case 1, 2, 3, 4 -> encoded(new TokenEdits(random).edit(text, changes), random);
            case 5, 6 -> new ByteEdits(random).edit(encoded(text, random), changes);
            default -> new ByteEdits(random).edit(encoded(new TokenEdits(random).edit(text, changes), random), changes);
        };
    }

    private static String text(long seed, Random random) {
        CanvasGenerator generator = CanvasGenerator.from(seed);
        BusinessCanvas canvas = random.nextInt(4) == 0 ? generator.typical() : generator.anything();
        return (random.nextInt(3) == 0 ? COMPACT : CANONICAL).writeText(canvas);
    }

    private static byte[] encoded(String text, Random random) {
        if (random.nextInt(8) > 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return ("\uFEFF" + text).getBytes(Charset.forName(WIDE.get(random.nextInt(WIDE.size()))));
    }
}
