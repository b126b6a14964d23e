package io.businesscanvas.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasCheckerTest {
    private static final String CLEAN = "{ \"businessCanvas\": \"1.0\", \"title\": \"%s\" }";

    private final CanvasChecker checker = CanvasChecker.of(Validator.standard());
    private final List<CheckedFile> results = new ArrayList<>();

    @Test
    void what_cannot_be_opened_is_counted_and_the_others_are_checked(@TempDir Path folder) throws Exception {
        CheckTotals totals = checker.check(
                List.of(closed("a.canvas.json", folder.resolve("a.canvas.json")), closed("b", folder), clean("c")),
                results::add);
        assertThat(totals.failures()).isEqualTo(2);
        assertThat(totals.files()).isEqualTo(1);
        assertThat(results)
                .extracting(file -> file.name()
                        + file.failure()
                                .map(reason -> ": " + reason.in(Locale.ROOT))
                                .orElse(""))
                .containsExactly(
                        "a.canvas.json: No permission to read the file.", "b: No permission to read the folder.", "c");
    }

    @Test
    void results_come_in_the_order_of_the_files_whatever_the_threads_do() throws IOException {
        List<NamedFile> files =
                IntStream.range(0, 200).mapToObj(i -> clean("f" + i)).toList();
        checker.check(files, results::add);
        assertThat(results)
                .extracting(CheckedFile::name)
                .isEqualTo(files.stream().map(NamedFile::name).toList());
    }

    private static NamedFile clean(String name) {
        return NamedFile.of(Path.of(""), name, CLEAN.formatted(name).getBytes(UTF_8));
    }

    private static NamedFile closed(String name, Path path) {
        return new NamedFile(name, path, () -> {
            throw new AccessDeniedException(name);
        });
    }
}
