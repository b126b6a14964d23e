package io.businesscanvas.check;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and validates canvas files, one after the other; what is wrong with one does not keep the others from being
 * checked.
 *
 * <pre>{@code
 * CheckResult result = CanvasChecker.of(Validator.standard()).check(List.of(Path.of("canvases")));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CanvasChecker {
    private final CanvasJson json = CanvasJson.standard();
    private final Validator validator;

    private CanvasChecker(Validator validator) {
        this.validator = validator;
    }

    /** A checker that asks the rules of this validator. */
    public static CanvasChecker of(Validator validator) {
        return new CanvasChecker(validator);
    }

    /** Checks files, and the canvas files below folders. */
    public CheckResult check(List<Path> paths) {
        List<CheckedFile> checked = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                checkFolder(path, checked);
            } else {
                checked.add(checkFile(path));
            }
        }
        return new CheckResult(checked);
    }

    private void checkFolder(Path folder, List<CheckedFile> checked) {
        try {
            CanvasFiles.below(folder).forEach(file -> checked.add(checkFile(file)));
        } catch (IOException e) {
            checked.add(CheckedFile.failed(nameOf(folder), FileFailure.reasonOf(e)));
        }
    }

    private CheckedFile checkFile(Path file) {
        String name = nameOf(file);
        try {
            return CheckedFile.of(name, validator.validate(json.parse(name, Files.readAllBytes(file))));
        } catch (IOException e) {
            return CheckedFile.failed(name, FileFailure.reasonOf(e));
        }
    }

    private static String nameOf(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }
}
