package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads and validates canvas files, several at a time; a file that cannot be read does not affect the others.
 *
 * <pre>{@code
 * CheckTotals totals = CanvasChecker.of(Validator.standard()).check(selected.files(), reports::add);
 * }</pre>
 *
 * <p>Results come in the order of the files, whatever the threads did, and none is kept. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class CanvasChecker {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final CanvasJson json = CanvasJson.standard();
    private final Function<NamedFile, Validator> validators;
    private final BiFunction<NamedFile, CheckedFile, CheckedFile> filter;

    private CanvasChecker(
            Function<NamedFile, Validator> validators, BiFunction<NamedFile, CheckedFile, CheckedFile> filter) {
        this.validators = validators;
        this.filter = filter;
    }

    /** Returns a checker that validates all files with this validator. */
    public static CanvasChecker of(Validator validator) {
        Objects.requireNonNull(validator, "validator");
        return of(file -> validator);
    }

    /** Returns a checker with a validator for each file; several threads call the function. */
    public static CanvasChecker of(Function<NamedFile, Validator> validators) {
        Objects.requireNonNull(validators, "validators");
        return new CanvasChecker(validators, (file, checked) -> checked);
    }

    /**
     * Returns this checker with a filter, which several threads call. It is not applied to files that hold no canvas:
     * such a problem is never accepted.
     */
    public CanvasChecker with(BiFunction<NamedFile, CheckedFile, CheckedFile> other) {
        Objects.requireNonNull(other, "other");
        return new CanvasChecker(validators, other);
    }

    /**
     * Checks files and gives each result to the sink, in the order of the files and in this thread.
     *
     * @throws IOException if the sink throws it
     */
    public CheckTotals check(List<NamedFile> files, ResultSink sink) throws IOException {
        Objects.requireNonNull(sink, "sink");
        Tally tally = new Tally();
        OrderedRun.over(files, this::check, result -> {
            tally.add(result);
            sink.add(result);
        });
        return tally.totals();
    }

    private CheckedFile check(NamedFile file) {
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            CanvasDocument document = json.parse(file.name(), bytes);
            CheckedFile checked =
                    CheckedFile.of(file.name(), validators.apply(file).validate(document));
            return document.canvas().isPresent() ? filter.apply(file, checked) : checked;
        } catch (IOException e) {
            return CheckedFile.failed(file.name(), FileFailure.reasonOf(file.path(), e));
        }
    }
}
