package io.businesscanvas.json.internal;

import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.labels.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values of the types that the format has. Each gives null where it cannot be read, which is then reported. */
final class ValueReader {
    private static final int USUAL_ITEMS = 4;

    private final TokenReader tokens;

    ValueReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    @Nullable
    String text() {
        String text = rawText("expected.text");
        return text != null && checkPairs(text) ? text : null;
    }

    @Nullable
    String notBlank() {
        String text = text();
        if (text != null && Texts.isBlank(text)) {
            tokens.report(ProblemKind.BLANK, ProblemMessages.say("blank"), ProblemMessages.say("blank.fix"));
            return null;
        }
        return text;
    }

    /** The texts of a list, without those that cannot be read. */
    @Nullable
    List<String> texts() {
        return list("expected.texts", this::text);
    }

    @Nullable
    Boolean flag() {
        if (tokens.is(JsonToken.VALUE_TRUE) || tokens.is(JsonToken.VALUE_FALSE)) {
            return tokens.is(JsonToken.VALUE_TRUE);
        }
        tokens.reportType(ProblemMessages.say("expected.flag"), null);
        return null;
    }

    <K> @Nullable K word(Map<String, K> known) {
        return word(known, null);
    }

    /** A keyword of a list; the fix suggests the nearest one. */
    <K> @Nullable K word(Map<String, K> known, @Nullable Message otherFix) {
        String text = rawText("expected.text");
        if (text == null) {
            return null;
        }
        K word = known.get(text);
        if (word == null) {
            reportUnknown(text, known, otherFix);
        }
        return word;
    }

    private void reportUnknown(String text, Map<String, ?> known, @Nullable Message otherFix) {
        if (tokens.problems().isFull()) {
            tokens.problems().countUntold();
            return;
        }
        Message fix = otherFix != null ? otherFix : new WordAdvice(known, tokens.variant()).fix(text);
        tokens.report(
                ProblemKind.UNKNOWN_VALUE, ProblemMessages.say("unknown-value", ProblemMessages.quoted(text)), fix);
    }

    <K> @Nullable List<K> words(Map<String, K> known) {
        return list("expected.texts", () -> word(known));
    }

    @Nullable
    LocalDate date() {
        String text = dateText();
        if (text == null) {
            return null;
        }
        boolean hasForm = hasFormOfDate(text);
        try {
            if (hasForm) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            hasForm = true;
        }
        Message message = ProblemMessages.say(hasForm ? "date.no-such-day" : "date", ProblemMessages.quoted(text));
        tokens.report(ProblemKind.DATE, message, dateFix(text));
        return null;
    }

    private @Nullable String dateText() {
        if (tokens.is(JsonToken.VALUE_STRING)) {
            return rawText("expected.date");
        }
        tokens.reportType(ProblemMessages.say("expected.date"), dateFix(isNumber() ? tokens.string() : ""));
        return null;
    }

    private static Message dateFix(String text) {
        String example = DateAdvice.example(text).toString();
        Message words = ProblemMessages.say("date.fix", ProblemMessages.quoted(example));
        return DateAdvice.isClear(text) ? Replacement.of(words, Replacement.json(example), true) : words;
    }

    @Nullable
    String language() {
        String text = rawText("expected.text");
        if (text == null || Texts.isLanguageTag(text)) {
            return text;
        }
        String dashed = text.replace('_', '-');
        Message fix =
                Texts.isLanguageTag(dashed) ? Replacement.write(dashed, true) : ProblemMessages.say("language.fix");
        tokens.report(ProblemKind.LANGUAGE, ProblemMessages.say("language", ProblemMessages.quoted(text)), fix);
        return null;
    }

    /** A text of any content, but not of any length. */
    @Nullable
    String rawText(String expected) {
        if (tokens.is(JsonToken.VALUE_STRING)) {
            String text = tokens.string();
            return checkLength(text) ? text : null;
        }
        Message fix = isNumber() ? quoting(tokens.string()) : null;
        tokens.reportType(ProblemMessages.say(expected), fix);
        return null;
    }

    private static Message quoting(String literal) {
        return Replacement.of(
                ProblemMessages.say("type.quote", ProblemMessages.quoted(literal)), Replacement.json(literal), true);
    }

    private boolean isNumber() {
        return tokens.is(JsonToken.VALUE_NUMBER_INT) || tokens.is(JsonToken.VALUE_NUMBER_FLOAT);
    }

    /** The items of a list, without those that cannot be read. */
    <T> @Nullable List<T> list(String expected, Item<T> item) {
        if (!tokens.is(JsonToken.START_ARRAY)) {
            Message fix = tokens.is(JsonToken.VALUE_STRING) ? listing(tokens.string()) : null;
            tokens.reportType(ProblemMessages.say(expected), fix);
            return null;
        }
        List<T> items = new ArrayList<>(USUAL_ITEMS);
        while (tokens.next() != JsonToken.END_ARRAY) {
            T read = item.read();
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }

    private static Message listing(String text) {
        return Replacement.of(
                ProblemMessages.say("type.list", '[' + ProblemMessages.quoted(text) + ']'),
                '[' + Replacement.json(text) + ']',
                true);
    }

    /** Whether this text, the value or key at this position, can be kept; reported if not. */
    boolean check(String text) {
        return checkLength(text) && checkPairs(text);
    }

    private boolean checkLength(String text) {
        int most = tokens.limits().textLength();
        if (text.length() > most) {
            tokens.report(
                    ProblemKind.LIMIT,
                    ProblemMessages.say("limit.text", String.valueOf(most)),
                    ProblemMessages.say("limit.text.fix"));
            return false;
        }
        return true;
    }

    private boolean checkPairs(String text) {
        if (!Texts.isWellFormed(text)) {
            tokens.report(
                    ProblemKind.SURROGATE, ProblemMessages.say("surrogate"), ProblemMessages.say("surrogate.fix"));
            return false;
        }
        return true;
    }

    /** Whether this number, at this position, is within the limit of digits; reported if not. */
    boolean checkDigits(String literal) {
        int most = tokens.limits().numberDigits();
        if (literal.length() > most
                && literal.chars().filter(c -> c >= '0' && c <= '9').count() > most) {
            tokens.report(
                    ProblemKind.LIMIT,
                    ProblemMessages.say("limit.number", String.valueOf(most)),
                    ProblemMessages.say("limit.number.fix"));
            return false;
        }
        return true;
    }

    private static boolean hasFormOfDate(String text) {
        if (text.length() != "yyyy-mm-dd".length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads one item of a list.
     *
     * @param <T> the type of the item
     */
    @FunctionalInterface
    interface Item<T> {
        @Nullable
        T read();
    }

    /** A version of a format that is understood. */
    @Nullable
    String version() {
        String text = rawText("expected.text");
        if (text == null) {
            return null;
        }
        FormatVersion version = FormatVersion.of(text);
        if (version == FormatVersion.UNDERSTOOD) {
            return text;
        }
        String key = version == FormatVersion.UNKNOWN ? "version.unknown" : "version";
        tokens.report(
                ProblemKind.VERSION,
                ProblemMessages.say(key, ProblemMessages.quoted(text)),
                Replacement.of(ProblemMessages.say("version.fix"), Replacement.json("1.0"), false));
        return null;
    }
}
