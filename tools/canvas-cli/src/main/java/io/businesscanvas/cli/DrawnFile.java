package io.businesscanvas.cli;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.option.RenderOptions.Form;
import io.businesscanvas.json.internal.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to which a drawing is written, atomically; one that exists and has another kind of name is left alone.
 *
 * @param path the file
 * @param form what is drawn
 */
record DrawnFile(Path path, Form form) {
    /** Writes the file and returns it; empty if that failed, which the reader has reported then. */
    Optional<Path> write(CharSequence text, CanvasReader reader) {
        if (Files.exists(path) && !form.isNamed(path.toString())) {
            reader.fail(path.toString(), CliMessages.message("render.other-kind", form.key()));
            return Optional.empty();
        }
        try {
            FileReplacement.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
            return Optional.of(path);
        } catch (IOException e) {
            reader.fail(path.toString(), FileFailure.reasonOf(path, e));
            return Optional.empty();
        }
    }
}
