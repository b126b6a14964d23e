package io.businesscanvas.json.internal;

import io.businesscanvas.document.SourceMap;
import io.businesscanvas.model.Block;
import java.util.Objects;

/**
 * The readers that work on one document together.
 *
 * @param tokens the document
 * @param values reads plain values
 * @param extensions reads extension properties
 * @param money reads amounts
 * @param suppressions reads suppressions
 * @param namedLinks collects links that are names
 * @param locations collects the locations of what is read
 */
public record DecodingContext(
        TokenReader tokens,
        ValueReader values,
        Extensions extensions,
        AmountReader money,
        SuppressionReader suppressions,
        NamedLinks namedLinks,
        SourceMap.Builder locations) {
    static DecodingContext of(TokenReader tokens, SourceMap.Builder locations) {
        ValueReader values = new ValueReader(tokens);
        Extensions extensions = new Extensions(tokens, values);
        return new DecodingContext(
                tokens,
                values,
                extensions,
                new AmountReader(tokens, values, extensions),
                new SuppressionReader(tokens, values, extensions),
                new NamedLinks(tokens.problems()),
                locations);
    }

    public static Vocabulary<EntryProperty> vocabulary(Block block) {
        return Objects.requireNonNull(EntryProperty.OF_BLOCK.get(block));
    }
}
