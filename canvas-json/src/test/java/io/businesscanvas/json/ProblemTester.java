package io.businesscanvas.json;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Problems as a reader sees them, with the underlined text between brackets, so that tests can be read by eye. */
final class ProblemTester {
    private ProblemTester() {}

    static CanvasDocument parse(String text) {
        return CanvasJson.standard().parse(CanvasSource.of("acme.canvas.json", text));
    }

    /** A line for each problem: rule, path, and what is underlined. */
    static List<String> locations(String text) {
        return locations(parse(text));
    }

    static List<String> locations(CanvasDocument document) {
        return document.problems().stream()
                .map(problem ->
                        name(problem) + " " + problem.path() + " ⟦" + underlined(document, problem.span()) + "⟧")
                .toList();
    }

    /** A line for each problem: rule, message, and what to do. */
    static List<String> words(String text) {
        return words(parse(text), Locale.ROOT);
    }

    static List<String> words(CanvasDocument document, Locale locale) {
        return document.problems().stream()
                .map(problem -> name(problem) + ": " + problem.message().in(locale)
                        + problem.fix().map(fix -> " | " + fix.in(locale)).orElse(""))
                .toList();
    }

    /** A line for each problem of a file beside the canvases: rule, what is underlined, message, and what to do. */
    static List<String> listed(CanvasSource source, List<Finding> problems) {
        return problems.stream()
                .map(problem -> name(problem) + " ⟦" + underlined(source, problem.span()) + "⟧ "
                        + problem.message().in(Locale.ROOT)
                        + problem.fix().map(fix -> " | " + fix.in(Locale.ROOT)).orElse(""))
                .toList();
    }

    /** The lost parts in alphabetical order. */
    static String lost(String text) {
        return parse(text).lost().stream()
                .map(Object::toString)
                .map(part -> part.replaceAll("(block|relation|property)=", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static String underlined(CanvasDocument document, Optional<SourceSpan> span) {
        return underlined(document.source(), span);
    }

    private static String underlined(CanvasSource source, Optional<SourceSpan> span) {
        return span.map(at -> source.text().substring(at.offset(), at.end())).orElseThrow();
    }

    private static String name(Finding problem) {
        return problem.rule().value().substring("file.".length());
    }
}
