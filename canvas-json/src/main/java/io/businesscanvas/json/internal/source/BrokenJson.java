package io.businesscanvas.json.internal.source;

import io.businesscanvas.labels.Message;
import java.util.Optional;

/**
 * A problem that keeps a file from being read as JSON.
 *
 * @param mistake the kind of problem: bytes that are not text, broken syntax, or an exceeded limit
 * @param at the span
 * @param message what was found there, and what was expected
 * @param fix what to do about it
 */
public record BrokenJson(ProblemKind mistake, TextSpan at, Message message, Optional<Message> fix) {
    /**
     * Returns the problem of this text, which the parser rejected; {@code expected} is the key of what it should
     * contain.
     */
    public static BrokenJson in(String text, String expected, int nesting) {
        return new JsonGrammar(text, expected, nesting)
                .firstMistake()
                .orElseGet(() -> syntax(new TextSpan(0, 0), "syntax.other"));
    }

    static BrokenJson syntax(TextSpan at, String key, Object... arguments) {
        return new BrokenJson(
                ProblemKind.SYNTAX,
                at,
                ProblemMessages.say(key, arguments),
                Optional.of(ProblemMessages.say(key + ".fix", arguments)));
    }

    /** The same problem, fixed by writing something in place of what it underlines. */
    BrokenJson fixedBy(String json, boolean isCertain) {
        return new BrokenJson(mistake, at, message, fix.map(words -> Replacement.of(words, json, isCertain)));
    }

    /** The same problem, fixed by writing something in place of this span. */
    BrokenJson fixedBy(TextSpan span, String json, boolean isCertain) {
        return new BrokenJson(
                mistake, at, message, fix.map(words -> new Replacement(words, json, isCertain, Optional.of(span))));
    }

    static BrokenJson tooDeep(TextSpan at, int nesting) {
        return new BrokenJson(
                ProblemKind.LIMIT,
                at,
                ProblemMessages.say("limit.nesting", String.valueOf(nesting)),
                Optional.of(ProblemMessages.say("limit.nesting.fix")));
    }
}
