package io.businesscanvas.cli;

import io.businesscanvas.labels.NearestWord;
import io.businesscanvas.model.Keyword;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the words of a closed list as files write them.
 *
 * @param <K> the list
 */
record KeywordConverter<K extends Keyword>(List<K> words) implements ITypeConverter<K> {
    @Override
    public K convert(String text) {
        return words.stream()
                .filter(word -> word.key().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(refusal(text)));
    }

    private String refusal(String text) {
        List<String> known = words.stream().map(Keyword::key).toList();
        String guess = NearestWord.to(text, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
        return "'" + text + "' is none of " + String.join(", ", known) + guess;
    }

    static <K extends Keyword> KeywordConverter<K> of(K[] words) {
        return new KeywordConverter<>(Arrays.asList(words));
    }
}
