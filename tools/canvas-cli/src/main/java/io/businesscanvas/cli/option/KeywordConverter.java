package io.businesscanvas.cli.option;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the words of a closed list as files write them.
 *
 * @param <K> the list
 */
public record KeywordConverter<K extends Keyword>(List<K> words, Locale locale) implements ITypeConverter<K> {
    @Override
    public K convert(String text) {
        return words.stream()
                .filter(word -> word.key().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(refusal(text)));
    }

    private String refusal(String text) {
        List<String> known = words.stream().map(Keyword::key).toList();
        String listed = String.join(CliMessages.say(locale, "explain.comma"), known);
        return NearestWord.to(text, known)
                .map(nearest -> CliMessages.say(locale, "value.word.nearest", text, listed, nearest))
                .orElseGet(() -> CliMessages.say(locale, "value.word", text, listed));
    }
}
