package io.businesscanvas.jackson;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type whose values are single texts: ids, references, and the words of closed lists.
 *
 * @param write the text of a value
 * @param read the value of a text; throws an {@link IllegalArgumentException} that says what it must be
 */
record TextForm(Function<Object, String> write, Function<String, Object> read) {
    private static final Map<Class<?>, TextForm> FORMS = Map.of(
            EntryId.class, new TextForm(Object::toString, EntryId::of),
            EntryRef.class, new TextForm(Object::toString, EntryRef::parse),
            RuleId.class, new TextForm(Object::toString, RuleId::of),
            CanvasPath.class, new TextForm(Object::toString, CanvasPath::parse),
            Block.class, words(Block.class, block -> ((Block) block).key()),
            Severity.class, words(Severity.class, severity -> ((Severity) severity).key()));

    /** The form of a type, if its values are single texts. */
    static Optional<TextForm> of(Class<?> type) {
        return Keyword.class.isAssignableFrom(type) && type.isEnum()
                ? Optional.of(words(type, word -> ((Keyword) word).key()))
                : Optional.ofNullable(FORMS.get(type));
    }

    private static TextForm words(Class<?> type, Function<Object, String> key) {
        List<?> constants = List.of(type.getEnumConstants());
        return new TextForm(
                key,
                text -> constants.stream()
                        .filter(constant -> key.apply(constant).equals(text))
                        .findFirst()
                        .map(Object.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "must be one of " + constants.stream().map(key).collect(Collectors.joining(", ")))));
    }
}
