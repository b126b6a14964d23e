package io.businesscanvas.benchmarks;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes canvases as people keep them into a folder, for commands to read; the same ones each time. */
public final class CanvasFiles {
    private static final long SEED = 20261124;

    private CanvasFiles() {}

    /** Takes the folder and how many files there are to be. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CanvasGenerator generator = CanvasGenerator.from(SEED);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            CanvasJson.standard().write(generator.typical(), folder.resolve(i + ".canvas.json"));
        }
    }
}
