package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.internal.source.BrokenJson;
import io.businesscanvas.json.internal.source.Limits;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.SourceText;
import io.businesscanvas.json.internal.source.StrictJson;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a policy file or a baseline, as strictly as a canvas file. */
final class ConfigurationReader {
    private static final int MOST = 999_999_999;
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final TokenReader tokens;
    private final ValueReader values;
    private final Extensions extensions;

    private ConfigurationReader(TokenReader tokens) {
        this.tokens = tokens;
        this.values = new ValueReader(tokens);
        this.extensions = new Extensions(tokens, values);
    }

    /** Reads the object of which the file consists; returns its problems. */
    static List<Finding> read(SourceText text, String expected, Consumer<ConfigurationReader> reader) {
        CanvasSource source = text.source();
        Problems problems = new Problems(source, Limits.DEFAULT.problems());
        if (text.broken().isPresent()) {
            problems.add(text.broken().get());
            return problems.inOrder();
        }
        try (JsonParser parser = StrictJson.parser(source.text(), Limits.DEFAULT)) {
            TokenReader tokens = new TokenReader(source.text(), parser, Limits.DEFAULT, problems);
            JsonToken first = tokens.next();
            if (first == JsonToken.START_OBJECT) {
                reader.accept(new ConfigurationReader(tokens));
            } else if (first != null) {
                tokens.reportType(ProblemMessages.say(expected), null);
            }
            if (first == null || tokens.next() != null) {
                reportBroken(source, expected, problems);
            }
        } catch (JacksonException e) {
            reportBroken(source, expected, problems);
        }
        return problems.inOrder();
    }

    private static void reportBroken(CanvasSource source, String expected, Problems problems) {
        problems.add(BrokenJson.in(source.text(), expected, Limits.DEFAULT.nesting()));
    }

    TokenReader tokens() {
        return tokens;
    }

    ValueReader values() {
        return values;
    }

    /** The properties of the object at this position, one after the other. */
    PropertyReader<String> members(Vocabulary<String> vocabulary) {
        return new PropertyReader<>(tokens, vocabulary, extensions, property -> {});
    }

    static Vocabulary<String> vocabulary(String owner, String... properties) {
        return new Vocabulary<>(owner, false, List.of(properties), Function.identity());
    }

    /** Whether there is an object at this position; reported and skipped if not. */
    boolean isObject(String expected) {
        boolean isObject = tokens.is(JsonToken.START_OBJECT);
        if (!isObject) {
            tokens.reportType(ProblemMessages.say(expected), null);
        }
        return isObject;
    }

    /** A whole number from this one; empty and reported if there is no such number. */
    OptionalInt count(int least) {
        String literal = tokens.is(JsonToken.VALUE_NUMBER_INT) ? tokens.string() : "";
        if (COUNT.matcher(literal).matches() && Integer.parseInt(literal) >= least) {
            return OptionalInt.of(Integer.parseInt(literal));
        }
        Message expected = ProblemMessages.say("expected.count", Integer.toString(least), Integer.toString(MOST));
        tokens.reportType(expected, null);
        return OptionalInt.empty();
    }

    <K> @Nullable K word(Map<String, K> known) {
        return values.word(known);
    }
}
