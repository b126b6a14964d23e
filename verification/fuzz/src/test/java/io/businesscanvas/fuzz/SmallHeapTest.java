package io.businesscanvas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.inputs.HardInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files are read, validated and reported in a process that has 64 MiB; the names are rows of the table. */
class SmallHeapTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000-lists-closed",
                "100000-objects",
                "million-digits",
                "million-digits-in-a-text-as-share",
                "id-of-a-million-marks",
                "text-of-1-mi-and-1",
                "10000-problems",
                "10000-repeated-keys",
                "million-entries-that-are-none"
            })
    void a_hostile_file_takes_no_more_than_64_mebibytes(String id) throws IOException, InterruptedException {
        HardInput row = HardInput.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Path file =
                Files.write(folder.resolve("hostile.canvas.json"), row.write().bytes());
        assertThat(read(file))
                .isEqualTo(row.verdict().stream().map(kind -> "file." + kind).toList());
    }

    private static List<String> read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOne.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor()).as(lines.toString()).isZero();
            return lines;
        }
    }
}
