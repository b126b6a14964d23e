package io.businesscanvas.render.text;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.labels.Message;
import io.businesscanvas.render.internal.VisibleText;
import io.businesscanvas.render.text.internal.CodeFrame;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One report being written. */
final class ReportWriter {
    /** The width of line numbers, enough for most files. */
    private static final int LEAST_GUTTER = 5;

    private static final String SEPARATOR = " | ";

    /** Skipped rules are all named up to this number; of more, only some are. */
    private static final int MOST_SKIPPED = 5;

    private static final int SOME_SKIPPED = 3;

    private final ValidationReport report;
    private final ReportRenderer settings;
    private final Locale locale;
    private final Optional<CanvasSource> source;

    ReportWriter(ValidationReport report, ReportRenderer settings) {
        this.report = report;
        this.settings = settings;
        this.locale = settings.locale();
        this.source = report.source();
    }

    void writeTo(Appendable out) throws IOException {
        for (Finding finding : report.findings()) {
            if (settings.isOneLine()) {
                out.append(header(finding))
                        .append(' ')
                        .append(words(finding.message()))
                        .append('\n');
            } else {
                writeFinding(finding, out);
            }
        }
        if (!report.rulesSkipped().isEmpty()) {
            out.append(skipped()).append('\n');
        }
    }

    private void writeFinding(Finding finding, Appendable out) throws IOException {
        int gutter = gutterOf(finding);
        out.append(header(finding)).append('\n');
        out.append("  ").append(words(finding.message())).append('\n');
        if (finding.fix().isPresent()) {
            writeSentence("report.fix", words(finding.fix().get()), out);
        }
        writeFrame(finding.span(), gutter, AnsiStyle.of(finding.severity()), out);
        for (Finding.Related related : finding.related()) {
            writeNote(related, gutter, out);
        }
    }

    private void writeNote(Finding.Related related, int gutter, Appendable out) throws IOException {
        if (related.span().isPresent()) {
            writeSentence("report.note", words(related.message()), out);
            writeFrame(related.span(), gutter, AnsiStyle.NOTE, out);
        } else {
            Message note =
                    RenderMessages.message("report.note.at", words(related.message()), pathOf(related.location()));
            out.append("  ").append(note.in(locale)).append('\n');
        }
    }

    private void writeSentence(String key, String words, Appendable out) throws IOException {
        out.append("  ").append(RenderMessages.message(key, words).in(locale)).append('\n');
    }

    private void writeFrame(Optional<SourceSpan> span, int gutter, AnsiStyle style, Appendable out) throws IOException {
        if (span.isEmpty() || source.isEmpty()) {
            return;
        }
        SourceSpan at = span.get();
        int room = settings.width() - gutter - SEPARATOR.length();
        CodeFrame frame = CodeFrame.of(source.get(), at, room, settings.widths());
        String number = Integer.toString(at.line());
        out.append(" ".repeat(gutter - number.length())).append(number);
        out.append(SEPARATOR).append(LogText.neutral(frame.code())).append('\n');
        out.append(" ".repeat(gutter)).append(SEPARATOR).append(" ".repeat(frame.indent()));
        out.append(styled(style, "^".repeat(frame.marks()))).append('\n');
    }

    private String header(Finding finding) {
        String kind = ReportWords.severity(finding.severity(), locale) + " ["
                + VisibleText.of(finding.rule().value()) + "]";
        return styled(AnsiStyle.LOCATION, location(finding)) + ": " + styled(AnsiStyle.of(finding.severity()), kind);
    }

    private String location(Finding finding) {
        String at = finding.span()
                .map(span -> span.line() + ":" + span.column())
                .orElseGet(() -> pathOf(finding.location()));
        return source.map(file -> nameOf(file) + ":" + at).orElse(at);
    }

    private String skipped() {
        List<String> rules = report.rulesSkipped().stream()
                .map(skipped -> VisibleText.of(skipped.rule().value()))
                .distinct()
                .toList();
        boolean all = rules.size() <= MOST_SKIPPED;
        String named = rules.stream()
                .limit(all ? MOST_SKIPPED : SOME_SKIPPED)
                .collect(Collectors.joining(RenderMessages.text(locale, "list.words")));
        String sentence = RenderMessages.message(all ? "report.skipped" : "report.skipped-many", rules.size(), named)
                .in(locale);
        return source.map(file -> styled(AnsiStyle.LOCATION, nameOf(file)) + ": " + sentence)
                .orElse(sentence);
    }

    private String pathOf(Location location) {
        CanvasPath path = location.path();
        return path.steps().isEmpty()
                ? RenderMessages.text(locale, "report.canvas")
                : LogText.neutral(VisibleText.ofName(path.toString()));
    }

    private static String nameOf(CanvasSource file) {
        return LogText.neutral(VisibleText.ofName(file.name()));
    }

    private String words(Message message) {
        return LogText.neutral(VisibleText.ofSentence(message.in(locale)));
    }

    private String styled(AnsiStyle style, String text) {
        return settings.isColored() ? style.over(text) : text;
    }

    private static int gutterOf(Finding finding) {
        return Stream.concat(
                        finding.span().stream(), finding.related().stream().flatMap(related -> related.span().stream()))
                .mapToInt(span -> Integer.toString(span.line()).length() + 1)
                .reduce(LEAST_GUTTER, Math::max);
    }
}
