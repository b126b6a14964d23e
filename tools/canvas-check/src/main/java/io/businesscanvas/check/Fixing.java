package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Fixes files one after the other.
 *
 * @param validators the validator of each file
 * @param filter leaves out the findings that a baseline lists
 * @param scope which fixes are applied
 */
record Fixing(
        Function<NamedFile, Validator> validators,
        BiFunction<NamedFile, CheckedFile, CheckedFile> filter,
        FixScope scope) {
    void fix(NamedFile file, FixSink sink) throws IOException {
        CanvasDocument document;
        try (InputStream in = file.content().open()) {
            document = CanvasJson.standard().parse(file.name(), in.readNBytes(CanvasJson.MAX_DOCUMENT_BYTES + 1));
        } catch (IOException e) {
            sink.addFailure(file.name(), FileFailure.reasonOf(file.path(), e));
            return;
        }
        TextFixer fixer = new TextFixer(document, scope, each -> report(file, each));
        int count = fixer.run();
        if (count > 0) {
            sink.add(new FixedFile(file.path(), document.source(), fixer.text(), count));
        }
    }

    private ValidationReport report(NamedFile file, CanvasDocument document) {
        ValidationReport report = validators.apply(file).validate(document);
        return document.canvas().isPresent()
                ? filter.apply(file, CheckedFile.of(file.name(), report))
                        .report()
                        .orElse(report)
                : report;
    }
}
