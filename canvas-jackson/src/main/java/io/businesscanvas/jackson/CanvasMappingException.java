package io.businesscanvas.jackson;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown when a mapper reads a canvas, or a part of one, that has errors.
 *
 * <p>The message lists them, one per line. The problems are available as data, with their locations in what the mapper
 * read; they are not serialized.
 *
 * @since 0.1
 */
public final class CanvasMappingException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 20;

    private final transient List<Problem> problems;

    CanvasMappingException(JsonParser tokens, List<Problem> problems, Locale locale) {
        super(tokens, list(problems, locale), tokens.currentLocation());
        this.problems = problems;
    }

    /** Returns all problems, in the order of the input; empty after the exception was serialized. */
    public List<Problem> problems() {
        return Optional.ofNullable(problems).orElse(List.of());
    }

    private static String list(List<Problem> problems, Locale locale) {
        String listed = problems.stream()
                .limit(MOST_LISTED)
                .map(problem -> problem.in(locale))
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_LISTED;
        return more > 0 ? listed + "\n(" + more + ")" : listed;
    }

    /**
     * A problem of the input.
     *
     * @param rule the kind of problem, such as {@code file.blank}
     * @param severity its severity
     * @param path where it is, from the value that was read: {@code customerSegments[0].name}; empty for the value
     *     itself
     * @param line the line in the input, from 1; empty if the input has no lines, such as a tree
     * @param column the column in the input, from 1, counted as the mapper's parser counts: characters in a text, bytes
     *     in a stream; empty if the line is
     * @param message what is wrong
     * @param fix how to fix it, if that is known
     * @since 0.1
     */
    public record Problem(
            RuleId rule,
            Severity severity,
            String path,
            OptionalInt line,
            OptionalInt column,
            Message message,
            Optional<Message> fix) {
        private static final Message FIX = Message.of(" Fix: ", "修正：");

        /**
         * Checks that nothing is null.
         *
         * @throws IllegalArgumentException if line or column are less than 1
         */
        public Problem {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(fix, "fix");
            requirePositive("line", line);
            requirePositive("column", column);
        }

        private static void requirePositive(String argument, OptionalInt number) {
            if (number.orElse(1) < 1) {
                throw new IllegalArgumentException(argument + " must be at least 1, but was " + number.getAsInt());
            }
        }

        static Problem of(Finding finding, String path, TokenStreamLocation location) {
            return new Problem(
                    finding.rule(),
                    finding.severity(),
                    path,
                    known(location.getLineNr()),
                    known(location.getColumnNr()),
                    finding.message(),
                    finding.fix());
        }

        private static OptionalInt known(int number) {
            return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
        }

        /** Returns the problem as one line in this language: location, path, rule, message and fix. */
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            String at = line.isPresent() && column.isPresent() ? line.getAsInt() + ":" + column.getAsInt() + ": " : "";
            return at + (path.isEmpty() ? "" : path + ": ") + severity.key() + " [" + rule + "] " + message.in(locale)
                    + fix.map(words -> FIX.in(locale) + words.in(locale)).orElse("");
        }
    }
}
