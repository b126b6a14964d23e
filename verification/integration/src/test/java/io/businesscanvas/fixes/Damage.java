package io.businesscanvas.fixes;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.Link;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people do to a canvas file by accident; a safe fix undoes it, byte for byte. */
enum Damage {
    LINK_MISSPELLED((text, random) -> anyLink(text, random)
            .map(link -> replaced(text, link.offset() + 1, link.length() - 2, slip(inner(text, link), random)))),
    LINK_REPEATED((text, random) ->
            anyLink(text, random).map(link -> replaced(text, link.end(), 0, ", \"" + inner(text, link) + '"'))),
    KEY_MISSPELLED(in("\"([A-Za-z]{4,})\": ", 1, Damage::slip)),
    KEY_CAPITALIZED(in("\"([a-z][A-Za-z]+)\": ", 1, (word, random) -> capitalized(word))),
    WIDE_COMMA(in("(,)\n", 1, (word, random) -> "，")),
    WIDE_COLON(in("\"(:) [\"\\[{0-9]", 1, (word, random) -> "：")),
    TYPOGRAPHIC_QUOTES(in("(\"[A-Za-z]+\"): ", 1, (word, random) -> "“" + word.substring(1, word.length() - 1) + "”")),
    SINGLE_QUOTES(in("(\"[A-Za-z]+\"): ", 1, (word, random) -> "'" + word.substring(1, word.length() - 1) + "'")),
    NO_QUOTES(in("(\"[A-Za-z]+\"): ", 1, (word, random) -> word.substring(1, word.length() - 1))),
    MISSING_COMMA(in("(,)\n *[\"{]", 1, (word, random) -> "")),
    TRAILING_COMMA(in("[\"\\]}]()\n *[}\\]]", 1, (word, random) -> ",")),
    PROPERTY_REPEATED(in("(?m)^( +\"[A-Za-z]+\": [^\n]*,\n)", 1, (line, random) -> line + line)),
    VERSION_MISSING(in("( +\"businessCanvas\": \"1.0\",\n)", 1, (line, random) -> "")),
    LIST_UNWRAPPED(in(": (\\[\"[^\"\\\\,]*\"\\])[,\n]", 1, (list, random) -> list.substring(1, list.length() - 1))),
    KIND_MISSPELLED(in("\"kind\": \"([a-z-]{4,})\"", 1, Damage::slip));

    private final BiFunction<String, Random, Optional<String>> change;

    Damage(BiFunction<String, Random, Optional<String>> change) {
        this.change = change;
    }

    /** The damaged text; empty if there is nothing that could be damaged so. */
    Optional<String> apply(String text, Random random) {
        return change.apply(text, random);
    }

    private static BiFunction<String, Random, Optional<String>> in(
            String pattern, int group, BiFunction<String, Random, String> change) {
        Pattern compiled = Pattern.compile(pattern);
        return (text, random) -> {
            List<MatchResult> found = compiled.matcher(text).results().toList();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            MatchResult chosen = found.get(random.nextInt(found.size()));
            String changed = change.apply(chosen.group(group), random);
            return Optional.of(
                    replaced(text, chosen.start(group), chosen.group(group).length(), changed));
        };
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A letter removed, doubled or swapped with the next. */
    private static String slip(String word, Random random) {
        List<Integer> letters = IntStream.range(1, word.length())
                .filter(i -> word.charAt(i) >= 'a' && word.charAt(i) <= 'z')
                .boxed()
                .toList();
        if (letters.isEmpty()) {
            return word;
        }
        int at = letters.get(random.nextInt(letters.size()));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }

    private static Optional<SourceSpan> anyLink(String text, Random random) {
        CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("a", text));
        List<Link> links =
                document.canvas().map(canvas -> canvas.index().links()).orElse(List.of());
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        document.sourceMap().spanOf(new Location.AtLink(links.get(random.nextInt(links.size())))));
    }

    private static String inner(String text, SourceSpan quoted) {
        return text.substring(quoted.offset() + 1, quoted.end() - 1);
    }

    private static String replaced(String text, int offset, int length, String other) {
        return text.substring(0, offset) + other + text.substring(offset + length);
    }
}
