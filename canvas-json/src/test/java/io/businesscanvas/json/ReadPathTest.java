package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing need the streaming parser only: the command goes without the jar for data binding. */
class ReadPathTest {
    @Test
    void no_class_of_data_binding_is_loaded(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:off",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("jdk.module.path", "") + ":" + System.getProperty("java.class.path"),
                        Program.class.getName())
                .inheritIO()
                .start();
        assertThat(java.waitFor()).isZero();
        List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(loaded).anyMatch(line -> line.contains("tools.jackson.core.json.ReaderBasedJsonParser"));
        assertThat(loaded).anyMatch(line -> line.contains("io.businesscanvas.json.internal.CanvasEncoder"));
        assertThat(loaded).noneMatch(line -> line.contains("jackson.databind") || line.contains("jackson.annotation"));
    }

    /** Reads, formats and writes what it can. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            CanvasJson json = CanvasJson.standard();
            for (String sample : Samples.ALL) {
                json.format(CanvasSource.of("a", json.writeText(json.readText(sample))));
            }
            ProblemTester.words("{\"titel\": 5, \"tags\": [tru]}");
        }
    }
}
