package io.businesscanvas.cli;

import io.businesscanvas.check.drawing.DrawingForm;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.report.ReportFormat;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Failures;
import io.businesscanvas.cli.console.Language;
import io.businesscanvas.cli.option.KeywordConverter;
import io.businesscanvas.cli.option.NumberChange;
import io.businesscanvas.cli.option.OutputPath;
import io.businesscanvas.cli.option.RenderOptions;
import io.businesscanvas.cli.option.ReportOptions;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Variant;
import io.businesscanvas.policy.FailOn;
import io.businesscanvas.render.text.Borders;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.value.Keyword;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * Converters of option values; invalid values are reported in the user's language.
 *
 * @param locale that language
 */
record Converters(Locale locale) {
    private static final List<Class<? extends Keyword>> WORDS = List.of(
            ReportFormat.class,
            Preset.class,
            Level.class,
            FailOn.class,
            Severity.class,
            ReportOptions.When.class,
            DrawingForm.class,
            MoneyCommand.Form.class,
            CompareCommand.Form.class,
            Borders.class,
            DiffCommand.Form.class,
            RulesCommand.Form.class,
            Variant.class);

    void addTo(CommandLine commandLine) {
        commandLine
                .registerConverter(Locale.class, this::language)
                .registerConverter(Integer.class, this::number)
                .registerConverter(RenderOptions.Columns.class, this::columns)
                .registerConverter(Path.class, this::path)
                .registerConverter(OutputPath.class, text -> OutputPath.of(text, path(text)))
                .registerConverter(NumberChange.class, this::change)
                .registerConverter(PathPattern.class, this::pattern);
        WORDS.forEach(type -> addWords(commandLine, type));
    }

    private <K extends Keyword> void addWords(CommandLine commandLine, Class<K> type) {
        commandLine.registerConverter(type, new KeywordConverter<>(List.of(type.getEnumConstants()), locale));
    }

    private Locale language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> refusal("value.language", tag));
    }

    private int number(String text) {
        try {
            return Math.toIntExact(Long.parseUnsignedLong(text));
        } catch (NumberFormatException | ArithmeticException e) {
            throw refusal("value.number", text);
        }
    }

    private RenderOptions.Columns columns(String text) {
        int count = number(text);
        if (count < RenderOptions.NARROWEST || count > RenderOptions.WIDEST) {
            throw refusal("value.range", text, RenderOptions.NARROWEST, RenderOptions.WIDEST);
        }
        return new RenderOptions.Columns(count);
    }

    private NumberChange change(String text) {
        return NumberChange.parse(text).orElseThrow(() -> refusal("value.change", text));
    }

    private PathPattern pattern(String text) {
        return PathPattern.parse(text).orElseThrow(() -> refusal("value.pattern", text));
    }

    private Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Failures.invalidPath(text, locale));
        }
    }

    private TypeConversionException refusal(String key, Object... arguments) {
        return new TypeConversionException(CliMessages.say(locale, key, arguments));
    }
}
