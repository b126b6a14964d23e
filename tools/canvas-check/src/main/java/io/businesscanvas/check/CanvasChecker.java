package io.businesscanvas.check;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads and validates canvas files, several at a time; what is wrong with one does not keep the others from being checked.
 *
 * <pre>{@code
 * CheckTotals totals = CanvasChecker.of(Validator.standard()).check(selected.files(), reports::add);
 * }</pre>
 *
 * <p>Results come in the order of the files, whatever the threads did, and none is kept. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class CanvasChecker {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final CanvasJson json = CanvasJson.standard();
    private final Function<CanvasFile, Validator> validators;
    private final BiFunction<CanvasFile, CheckedFile, CheckedFile> filter;

    private CanvasChecker(
            Function<CanvasFile, Validator> validators, BiFunction<CanvasFile, CheckedFile, CheckedFile> filter) {
        this.validators = validators;
        this.filter = filter;
    }

    /** A checker that asks the rules of this validator. */
    public static CanvasChecker of(Validator validator) {
        return of(file -> validator);
    }

    /** A checker that asks the rules of the validator that each file has; the function is asked by several threads. */
    public static CanvasChecker of(Function<CanvasFile, Validator> validators) {
        return new CanvasChecker(validators, (file, checked) -> checked);
    }

    /**
     * The same checker, whose results go through a filter such as a {@link BaselineFilter}; it is asked by several threads.
     */
    public CanvasChecker with(BiFunction<CanvasFile, CheckedFile, CheckedFile> other) {
        return new CanvasChecker(validators, other);
    }

    /**
     * Checks files and gives each result to the sink, in the order of the files and in this thread.
     *
     * @throws IOException if the sink throws it
     */
    public CheckTotals check(List<CanvasFile> files, ResultSink sink) throws IOException {
        Tally tally = new Tally();
        OrderedRun.over(files, this::check, result -> {
            tally.add(result);
            sink.add(result);
        });
        return tally.totals();
    }

    private CheckedFile check(CanvasFile file) {
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            ValidationReport report = validators.apply(file).validate(json.parse(file.name(), bytes));
            return filter.apply(file, CheckedFile.of(file.name(), report));
        } catch (IOException e) {
            return CheckedFile.failed(file.name(), FileFailure.reasonOf(file.path(), e));
        }
    }

    /**
     * Takes results, one after the other.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface ResultSink {
        /**
         * Takes the next result.
         *
         * @throws IOException if it cannot be written
         */
        void add(CheckedFile file) throws IOException;
    }
}
